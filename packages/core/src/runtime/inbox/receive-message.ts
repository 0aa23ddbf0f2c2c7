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
    (state) => desk.intake.receive({ ...state, message }),
  );
}
