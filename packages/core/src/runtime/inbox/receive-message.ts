import type { MediaRef } from '../../channel/content.js';
import type { InboundMessage } from '../../channel/inbound.js';
import { attachmentFacts } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';
import { conductTurn } from './conduct-turn.js';
import { queueEarlyDeletion } from './early-deletion.js';
import { fetchMedia } from './fetch-media.js';
import { originalMessage } from './original-message.js';
import { reportRefusedFiles } from './report-refused-files.js';
import { asRevision, revise } from './revise-text.js';
import { progressSignaller } from './signal-progress.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';
import { withoutCopies } from './without-copies.js';

export { receiveDeletion } from './receive-deletion.js';
export { receiveSignal } from './receive-signal.js';

/** Processes one message of a citizen. Throws when it must be tried again later. */
export async function receiveMessage(runtime: Runtime, received: ReceivedMessage): Promise<void> {
  const { claim, message } = received;
  await queueEarlyDeletion(runtime, received);
  const threadOf = () => runtime.store.findConversation(runtime.tenant, claim.conversationHash);
  const before = message.parts.some(({ type }) => type === 'media') && (await threadOf());
  const original = await originalMessage(runtime, received);
  const fetched = await fetchMedia(runtime, received);
  const media = original ? await withoutCopies(runtime, fetched, original.media) : fetched;
  const signalProgress = progressSignaller(runtime, received);
  let understood: UnderstoodMessage;
  const isKept = await conductTurn(
    runtime,
    async () => {
      understood = await understandMessage(runtime, received, media);
      if (original) understood = await asRevision(runtime, understood, original);
      return understood;
    },
    async (state) => {
      const kept = withFiles(message, media);
      const result = original
        ? revise(runtime, state, understood, original)
        : await runtime.intake.receive({ ...state, message: kept, signalProgress });
      return reportRefusedFiles(result, kept, (label) =>
        runtime.languages.text(label, state.locale),
      );
    },
  );
  // A citizen who was erased starts another thread when they write again.
  if (!isKept && before && (await threadOf())?.id !== before.id)
    await forgetErased(runtime, received, media);
}

/**
 * Deletes the files of a message whose citizen was erased while they were fetched. Its inbox row and its conversation
 * are gone by then.
 */
async function forgetErased(
  { files, store, tenant }: Runtime,
  { claim: { conversationHash, sequence } }: ReceivedMessage,
  media: readonly MediaRef[],
): Promise<void> {
  const waiting = await store.readInbox(tenant, conversationHash);
  if (waiting.some((row) => row.sequence === sequence)) return;
  for (const { blob } of attachmentFacts(media)) await files.delete(blob);
}

/** The message with its files as they were stored. */
function withFiles(message: InboundMessage, media: readonly MediaRef[]): InboundMessage {
  const kept = [...media];
  const parts = message.parts.map((part) =>
    part.type === 'media' ? { ...part, media: kept.shift() ?? part.media } : part,
  );
  return { ...message, parts };
}
