import { fillText, messages } from '@aduan/core/catalogue';
import type { Part } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { Locale } from '../../slots/label.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { nameOfFile } from '../messages/message-words.js';

/**
 * Says which files were not kept, and that a message was not read of which nothing can be, such as a story of Telegram; and
 * what to do: nobody shall wait for an answer to what is gone.
 *
 * @param message - with its files as they were kept
 */
export function tellRefusals(
  result: IntakeResult,
  { parts }: Pick<InboundMessage, 'parts'>,
  locale: Locale,
): IntakeResult {
  const isRead = parts.some(({ type }) => type !== 'unsupported');
  const unread = isRead || parts.length === 0 ? [] : [messages.unreadable[locale]];
  const told = [...parts.flatMap((part) => refusal(part, locale) ?? []), ...unread];
  const effects = told.map(
    (text): IntakeEffect => ({ type: 'reply', content: { type: 'text', text } }),
  );
  return told.length > 0 ? { ...result, effects: [...effects, ...result.effects] } : result;
}

function refusal(part: Part, locale: Locale): string | null {
  if (part.type !== 'media' || !part.media.refused) return null;
  const words = part.media.refused === 'type' ? messages.fileOfOtherType : messages.fileHarmful;
  return fillText(words[locale], { file: nameOfFile(part.media, locale) });
}
