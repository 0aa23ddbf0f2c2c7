import type { Content } from './content.js';

/** The text of a content. For a template, whose wording belongs to the channel, these are its values. */
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
