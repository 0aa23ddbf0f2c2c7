import type { Capabilities } from '../channel/capabilities.js';
import type { Content } from '../channel/content.js';

/**
 * What a channel can carry of a content, decided before sending: choices become a numbered list
 * where there are no buttons, secrets are put into the text where they cannot be shown apart.
 */
export function adaptContent(content: Content, capabilities: Capabilities): Content {
  if (content.type === 'choices' && !capabilities.outbound.includes('choices')) {
    const list = content.choices.map(({ title }, index) => `${index + 1}. ${title}`);
    return { type: 'text', text: [content.text, ...list].join('\n') };
  }
  if (content.type === 'text' && content.secrets && !capabilities.secretsApart) {
    return { type: 'text', text: fillSecrets(content.text, content.secrets) };
  }
  return content;
}

function fillSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, value),
    text,
  );
}
