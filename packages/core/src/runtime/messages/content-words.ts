import type { Content } from '../../channel/content.js';
import type { MessageWords } from '../../ticket/events.js';

/** What the desk sends as the conversation keeps it: whole, but without the secrets. */
export function wordsOfContent(content: Content): MessageWords {
  const text = textOfContent(content);
  switch (content.type) {
    case 'text':
      return { text };
    case 'choices':
      return { text, content, choices: content.choices };
    case 'media':
      return { text, content, media: [content.media] };
    case 'template':
      return { text, content };
  }
}

/** The words of a content; of a template, which the channel words, what is filled into it. */
export function textOfContent(content: Content): string {
  switch (content.type) {
    case 'media':
      return content.caption ?? content.media.name ?? '';
    case 'template':
      return Object.values(content.params).join(' ');
    default:
      return content.text;
  }
}
