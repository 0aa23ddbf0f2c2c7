import type { Capabilities } from '../../channel/capabilities.js';
import type { Content } from '../../channel/content.js';
import { textOfContent } from './content-words.js';

/**
 * What a channel can carry of a content, decided before sending: choices become a numbered list
 * where there are no buttons, secrets are put into the text where they cannot be shown apart, and
 * what a channel cannot carry at all becomes its words.
 */
export function adaptContent(content: Content, capabilities: Capabilities): Content {
  if (content.type === 'text' && content.secrets && !capabilities.secretsApart) {
    return { type: 'text', text: fillSecrets(content.text, content.secrets) };
  }
  if (content.type === 'text' || capabilities.outbound.includes(content.type)) return content;
  const choices = content.type === 'choices' ? content.choices : [];
  const list = choices.map(({ title }, index) => `${index + 1}. ${title}`);
  return { type: 'text', text: [textOfContent(content), ...list].join('\n') };
}

function fillSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => value),
    text,
  );
}
