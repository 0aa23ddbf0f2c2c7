import type { Capabilities } from '../channel/capabilities.js';
import type { Content, MediaRef } from '../channel/content.js';
import { textOfContent } from '../channel/text-of-content.js';
import { splitText } from './split-text.js';

type Choices = Extract<Content, { type: 'choices' }>;
type Media = Extract<Content, { type: 'media' }>;

/**
 * Converts one content into contents that the channel can send, in order. Empty when no part of it can be sent.
 *
 * - A text that is too long is split between paragraphs, lines, sentences or words.
 * - Choices become a numbered list when the channel has none, or when they are too many or too long.
 * - A file that the channel does not accept is dropped and its caption stays; a caption that is too long follows as
 *   text.
 */
export function carryContent(content: Content, capabilities: Capabilities): readonly Content[] {
  switch (content.type) {
    case 'text':
      return texts(content.text, capabilities, content.secrets);
    case 'choices':
      return choiceParts(content, capabilities);
    case 'media':
      return mediaParts(content, capabilities);
    case 'template':
      return capabilities.outbound.includes('template')
        ? [content]
        : texts(textOfContent(content), capabilities);
  }
}

function texts(
  whole: string,
  { text: { maxCharacters } }: Capabilities,
  secrets?: Readonly<Record<string, string>>,
): readonly Content[] {
  return splitText(whole, maxCharacters).map((text) => ({
    type: 'text',
    text,
    ...(secrets && { secrets }),
  }));
}

function choiceParts(content: Choices, capabilities: Capabilities): readonly Content[] {
  const { text, choices } = content;
  const limits = capabilities.choices || { max: 0, titleMax: 0 };
  const { max, titleMax, idMaxBytes = Number.POSITIVE_INFINITY } = limits;
  const { textMax = capabilities.text.maxCharacters } = limits;
  const isCarried =
    choices.length > 0 &&
    choices.length <= max &&
    choices.every(({ id, title }) => title.length <= titleMax && bytesOf(id) <= idMaxBytes);
  if (!isCarried) {
    const list = choices.map(({ title }, index) => `${index + 1}. ${title}`);
    return texts([text, ...list].join('\n'), capabilities);
  }
  if (text.length <= textMax) return [content];
  const pieces = splitText(text, textMax);
  const before = pieces.slice(0, -1).flatMap((piece) => texts(piece, capabilities));
  return [...before, { ...content, text: pieces.at(-1) ?? '' }];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function mediaParts(content: Media, capabilities: Capabilities): readonly Content[] {
  const { media, caption = '' } = content;
  if (!takes(capabilities, media)) return texts(textOfContent(content), capabilities);
  const { captionMax = capabilities.text.maxCharacters } = capabilities.text;
  const isCarried = caption === '' || capabilities.media[media.kind]?.caption !== false;
  if (isCarried && caption.length <= captionMax) return [content];
  return [{ type: 'media', media }, ...texts(caption, capabilities)];
}

/** Whether a channel takes a file of this kind, size and type. An unknown size or type is not a reason against. */
function takes({ outbound, media: kinds }: Capabilities, { kind, bytes = 0, mime }: MediaRef) {
  const limit = kinds[kind];
  if (!outbound.includes('media') || !limit || bytes > limit.maxBytes) return false;
  return mime === undefined || !limit.mimes || limit.mimes.includes(mime);
}
