import type { MediaRef } from '@aduan/core';
import type { CallSession, ProvenTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { nothingWritten } from './open-input.js';

/** What was recorded since the number and PIN of a case were shown. */
export function filesSinceProven(
  line: Pick<PhoneLine, 'flow'>,
  call: CallSession,
): readonly MediaRef[] {
  const { before = [] } = call.proven ?? {};
  return filesOfCall(line, call).filter(({ ref }) => !before.includes(ref));
}

/** Says in a case of its own which one it goes on from. */
export function goesOnFrom({ number }: Pick<ProvenTicket, 'number'>): string {
  return `Menyambung laporan ${number}.`;
}

/**
 * Adds what a caller said to the case whose number and PIN he has shown.
 *
 * @param key - names what he said: again with it, it is added once
 * @returns false when his pass is no more good: then nothing was added
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
