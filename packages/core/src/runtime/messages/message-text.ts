import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { Content, MediaRef, Part } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import { textOfContent } from '../../channel/text-of-content.js';
import type { Label } from '../../ports/label.js';
import type { MessageText } from '../../ticket/events.js';
import { isStored } from './stored-media.js';

/**
 * The complete message of a person, as one text. Nothing is left out; a part that cannot be read is at least named by
 * its kind.
 *
 * @param media - the files of the message, as `fetchMedia` returned them
 * @param say - translates a label into the language of the sender
 */
export function messageTextOf(
  message: InboundMessage,
  media: readonly MediaRef[],
  say: (label: Label) => string,
): MessageText {
  const said = [
    ...message.parts.map((part) => textOf(part, say)),
    ...missingFiles(media, say),
  ].filter((each) => each !== '');
  const place = message.parts.find((part) => part.type === 'location');
  return {
    text: (said.length > 0 ? said : media.map((file) => nameOfFile(file, say))).join('\n'),
    channelId: message.id,
    ...(message.edited && { editedAt: message.at }),
    ...(media.length > 0 ? { media } : {}),
    ...(place ? { location: { latitude: place.latitude, longitude: place.longitude } } : {}),
  };
}

/** One line for each file that did not reach the blob store, or was refused. */
export function missingFiles(
  media: readonly MediaRef[],
  say: (label: Label) => string,
): readonly string[] {
  return media
    .filter((file) => !isStored(file))
    .map((file) => {
      const words = file.refused ? messages.fileRefused : messages.fileMissing;
      return fillText(say(words), { file: nameOfFile(file, say) });
    });
}

/** The name of a file, as people read it. */
export function nameOfFile({ kind, name }: MediaRef, say: (label: Label) => string): string {
  const label = say(messages[kind]);
  return name ? `${label} ${name}` : label;
}

function textOf(part: Part, say: (label: Label) => string): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'media':
      return part.caption ?? '';
    case 'choice':
      return part.title;
    case 'location':
      return [part.name, part.address, `${part.latitude}, ${part.longitude}`]
        .filter(Boolean)
        .join(', ');
    case 'contact':
      return [...part.names, ...part.phones].join(', ');
    case 'form':
      return Object.values(part.values)
        .filter((value) => typeof value === 'string')
        .join('\n');
    case 'unsupported':
      return fillText(say(messages.unsupportedPart), { type: part.providerType });
  }
}

/** A message of the desk as the conversation stores it: complete, but without the secrets. */
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
