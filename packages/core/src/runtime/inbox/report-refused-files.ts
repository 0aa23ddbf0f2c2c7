import { fillText, messages } from '@aduan/core/catalogue';
import type { Part } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { Label } from '../../ports/label.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { nameOfFile } from '../messages/message-text.js';

/**
 * Tells the citizen which files were not stored, or that nothing in the message could be read, such as a story of
 * Telegram, and what to do instead. Otherwise they would wait for an answer to something that is gone.
 *
 * @param message - with its files as they were stored
 */
export function reportRefusedFiles(
  result: IntakeResult,
  { parts }: Pick<InboundMessage, 'parts'>,
  say: (label: Label) => string,
): IntakeResult {
  const isRead = parts.some(({ type }) => type !== 'unsupported');
  const unread = isRead || parts.length === 0 ? [] : [say(messages.unreadable)];
  const told = [...parts.flatMap((part) => refusal(part, say) ?? []), ...unread];
  const effects = told.map(
    (text): IntakeEffect => ({ type: 'reply', content: { type: 'text', text } }),
  );
  return told.length > 0 ? { ...result, effects: [...effects, ...result.effects] } : result;
}

function refusal(part: Part, say: (label: Label) => string): string | null {
  if (part.type !== 'media' || !part.media.refused) return null;
  const words = part.media.refused === 'type' ? messages.fileOfOtherType : messages.fileHarmful;
  return fillText(say(words), { file: nameOfFile(part.media, say) });
}
