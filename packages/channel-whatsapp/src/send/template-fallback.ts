import type { Channel } from '@aduan/core';
import type { Content } from '@aduan/core/channel';
import { oneLine } from './one-line.js';
import { type TemplateLanguage, utilityTemplates } from './utility-templates.js';

/** Maximum length of a template parameter: with the template's own text the message stays below Meta's 1,024. */
const maxTextLength = 900;

/**
 * The template that is sent outside of the 24-hour window: the shipped `aduan_message` around the text of the desk, or
 * `aduan_notification` around a notification to an officer. A text above 900 characters would lose its meaning if cut,
 * so it fails visibly.
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

/** The text of a content; empty where a file or a template carries the meaning. */
function textToSay(content: Content): string {
  if (content.type === 'text') return oneLine(content.text);
  if (content.type !== 'choices') return '';
  const list = content.choices.map(({ title }, index) => `${index + 1}. ${title}`);
  return oneLine([content.text, ...list].join(' '));
}
