import type { MediaRef } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { Desk } from '../desk.js';
import { conductTurn } from './conduct-turn.js';
import { fetchMedia } from './fetch-media.js';
import { type ReceivedMessage, understandMessage } from './understand-message.js';

/** Deals with one message of a citizen. Throws when it must be tried again later. */
export async function receiveMessage(desk: Desk, received: ReceivedMessage): Promise<void> {
  const { message } = received;
  const media = await fetchMedia(desk, received);
  await conductTurn(
    desk,
    () => understandMessage(desk, received, media),
    (state) => desk.intake.receive({ ...state, message: withFiles(message, media) }),
  );
}

/** The message with its files as they were kept. */
function withFiles(message: InboundMessage, media: readonly MediaRef[]): InboundMessage {
  const kept = [...media];
  const parts = message.parts.map((part) =>
    part.type === 'media' ? { ...part, media: kept.shift() ?? part.media } : part,
  );
  return { ...message, parts };
}
