import type { MediaRef } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import type { Desk } from '../desk.js';
import { attachmentFacts } from '../messages/stored-media.js';
import { attending } from './attend.js';
import { conductTurn } from './conduct-turn.js';
import { queueEarlyDeletion } from './early-deletion.js';
import { fetchMedia } from './fetch-media.js';
import { originalMessage } from './original-message.js';
import { asRevision, revise } from './revise-words.js';
import { tellRefusals } from './tell-refusals.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';
import { withoutCopies } from './without-copies.js';

export { receiveDeletion } from './receive-deletion.js';
export { receiveSignal } from './receive-signal.js';

/** Deals with one message of a citizen. Throws when it must be tried again later. */
export async function receiveMessage(desk: Desk, received: ReceivedMessage): Promise<void> {
  const { claim, message } = received;
  await queueEarlyDeletion(desk, received);
  const threadOf = () => desk.store.findConversation(desk.tenant, claim.conversationHash);
  const before = message.parts.some(({ type }) => type === 'media') && (await threadOf());
  const original = await originalMessage(desk, received);
  const fetched = await fetchMedia(desk, received);
  const media = original ? await withoutCopies(desk, fetched, original.media) : fetched;
  const attend = attending(desk, received);
  let understood: UnderstoodMessage;
  const isKept = await conductTurn(
    desk,
    async () => {
      understood = await understandMessage(desk, received, media);
      if (original) understood = await asRevision(desk, understood, original);
      return understood;
    },
    async (state) => {
      const kept = withFiles(message, media);
      const result = original
        ? revise(desk, state, understood, original)
        : await desk.intake.receive({ ...state, message: kept, attend });
      return tellRefusals(result, kept, (label) => desk.languages.text(label, state.locale));
    },
  );
  // Erased, he begins another thread if he writes again.
  if (!isKept && before && (await threadOf())?.id !== before.id)
    await forgetErased(desk, received, media);
}

/**
 * Takes the files of a message away again whose citizen was erased while they were fetched: its row is gone, and
 * so is the conversation that it belonged to.
 */
async function forgetErased(
  { files, store, tenant }: Desk,
  { claim: { conversationHash, sequence } }: ReceivedMessage,
  media: readonly MediaRef[],
): Promise<void> {
  const waiting = await store.readInbox(tenant, conversationHash);
  if (waiting.some((row) => row.sequence === sequence)) return;
  for (const { blob } of attachmentFacts(media)) await files.delete(blob);
}

/** The message with its files as they were kept. */
function withFiles(message: InboundMessage, media: readonly MediaRef[]): InboundMessage {
  const kept = [...media];
  const parts = message.parts.map((part) =>
    part.type === 'media' ? { ...part, media: kept.shift() ?? part.media } : part,
  );
  return { ...message, parts };
}
