import type { Label } from '../../ports/label.js';
import type { MessageText } from '../../ticket/events.js';
import type { Attachment } from '../../ticket/ticket.js';
import type { OpenEffect } from '../intake.js';
import { missingFiles } from '../messages/message-text.js';
import { isStored, storedRef } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';
import type { UnderstoodMessage } from './understand-message.js';

/**
 * The text and files of a ticket, made from everything told in a conversation. The chat keeps the last message as it
 * was written.
 *
 * @param known - files that the ticket already has
 */
export function composeText(
  { languages }: Pick<Runtime, 'languages'>,
  { locale, received, words }: UnderstoodMessage,
  { body, media }: Pick<OpenEffect, 'body' | 'media'>,
  known: readonly Attachment[] = [],
): MessageText {
  const isForm = received.message.parts.some(({ type }) => type === 'form');
  const own = words.media ?? [];
  const say = (label: Label) => languages.text(label, locale);
  const here = [...own.map(({ ref }) => ref), ...known.map(({ blob }) => storedRef(blob))];
  const earlier = media?.filter((file) => isStored(file) && !here.includes(file.ref)) ?? [];
  const files = [...earlier, ...own];
  return {
    ...words,
    ...(files.length > 0 && { media: files }),
    text: body ? [body, ...missingFiles(own, say)].join('\n\n') : words.text,
    ...(body && !isForm && { said: words.text }),
  };
}
