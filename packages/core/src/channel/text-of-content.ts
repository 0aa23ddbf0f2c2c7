import type { Content } from './content.js';

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
