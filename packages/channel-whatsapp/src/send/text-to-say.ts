import type { Content } from '@aduan/core';

/** The words of a content in one line; nothing where its file, or a template, is what it says. */
export function textToSay(content: Content): string {
  const line = (text: string) => text.trim().replace(/\s+/g, ' ');
  if (content.type === 'text') return line(content.text);
  if (content.type !== 'choices') return '';
  const list = content.choices.map(({ title }, index) => `${index + 1}. ${title}`);
  return line([content.text, ...list].join(' '));
}
