import type { Channel, Content } from '@aduan/core';
import { oneLine } from './one-line.js';
import { type TemplateLanguage, utilityTemplates } from './utility-templates.js';

/** Longest text that is filled into a template: with the words around it, it stays below Meta's 1,024. */
const maxTextLength = 900;

/**
 * What is sent outside of the 24 hours: the shipped template `aduan_message` around the words of the desk, or
 * `aduan_notification` around those to an officer. What
 * is longer than 900 characters is no longer an answer when it is cut, so that it fails visibly.
 */
export function templateFallback(
  language: TemplateLanguage,
): NonNullable<Channel['templateFallback']> {
  return (content, purpose) => {
    const occasion = purpose === 'notification' ? 'notification' : 'message';
    const { name } = utilityTemplates[occasion][language];
    const text = textToSay(content);
    if (text === '' || text.length > maxTextLength) return null;
    return { type: 'template', name, language, params: { '1': text } };
  };
}

/** The words of a content; nothing where its file, or a template, is what it says. */
function textToSay(content: Content): string {
  if (content.type === 'text') return oneLine(content.text);
  if (content.type !== 'choices') return '';
  const list = content.choices.map(({ title }, index) => `${index + 1}. ${title}`);
  return oneLine([content.text, ...list].join(' '));
}
