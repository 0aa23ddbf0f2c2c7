import type { IntakeResult, IntakeState } from '../intake.js';
import { loadTicket } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import { dots } from './conduct-turn.js';
import type { OriginalMessage } from './original-message.js';
import type { UnderstoodMessage } from './understand-message.js';

/**
 * A message as an edit of another one. It belongs to the ticket of the original, or else to the current ticket of the
 * conversation.
 */
export async function asRevision(
  runtime: Runtime,
  understood: UnderstoodMessage,
  original: OriginalMessage,
): Promise<UnderstoodMessage> {
  const { conversation, words } = understood;
  const revises = original.id;
  const ticketId = original.ticketId ?? conversation.ticketId;
  const loaded =
    ticketId === conversation.ticketId
      ? understood.loaded
      : ticketId && (await runtime.queue.run(ticketId, () => loadTicket(runtime, ticketId)));
  return { ...understood, loaded, words: { ...words, revises } };
}

/** Adds an edit to the text that it changes. It gets no reply, and counts as no answer to a question. */
export function revise(
  { intake }: Runtime,
  { ticket, session }: IntakeState,
  { conversation, words }: UnderstoodMessage,
  original: OriginalMessage,
): IntakeResult {
  const isSecret = original.text === dots;
  if (ticket) return { effects: [{ type: 'ticket.append' }], isSecret };
  const isLatest = (words.editedAt ?? 0) > original.writtenAt;
  if (!intake.revise || session === null || !isLatest || isSecret) return { effects: [], isSecret };
  const kept = intake.revise(session, { before: original.text, after: words.text });
  return { effects: [], session: kept, wakeAt: conversation.wakeAt };
}
