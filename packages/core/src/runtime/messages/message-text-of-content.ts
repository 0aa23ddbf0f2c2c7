import type { Content } from '../../channel/content.js';
import { textOfContent } from '../../channel/text-of-content.js';
import type { MessageText } from '../../ticket/events.js';

/** What the desk sends, as the conversation keeps it: complete, but without the secrets. */
export function messageTextOfContent(content: Content): MessageText {
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
