import type { MediaRef } from '@aduan/core/channel';
import type { CallSession, ProvenTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { nothingWritten } from './open-input.js';

/** Recordings made since the number and PIN of a ticket were proved. */
export function filesSinceProven(
  line: Pick<PhoneLine, 'flow'>,
  call: CallSession,
): readonly MediaRef[] {
  const { before = [] } = call.proven ?? {};
  return filesOfCall(line, call).filter(({ ref }) => !before.includes(ref));
}

/** The sentence that links a new ticket to the one that it continues. */
export function goesOnFrom({ number }: Pick<ProvenTicket, 'number'>): string {
  return `Menyambung laporan ${number}.`;
}

/**
 * Adds a caller's statement to the ticket whose number and PIN they proved.
 *
 * @param key - idempotency key of the statement
 * @returns false when the pass has expired; nothing was added then
 */
export async function addToProvenTicket(
  { claims, desk }: Pick<PhoneLine, 'claims' | 'desk'>,
  { number, pass }: Pick<ProvenTicket, 'number' | 'pass'>,
  said: { readonly text: string; readonly media: readonly MediaRef[]; readonly key: string },
): Promise<boolean> {
  await claims.claim(said.media);
  const added = await desk.add({ ...said, text: said.text || nothingWritten, number, pass });
  return added.found;
}
