import type { CallSession, CallTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

/** As much as a note holds, in characters. */
const maxNoteLength = 5_000;

/**
 * Writes down for the officer who takes a call over what was asked and said in it so far, so that nobody has to tell
 * it twice. Not of somebody who wants to stay unknown: what he said may name him.
 *
 * @param key - names the hand-over: again with it, nothing is noted twice
 */
export async function recordTranscript(
  { actor, tickets }: Pick<PhoneLine, 'actor' | 'tickets'>,
  { transcript: said = [] }: Pick<CallSession, 'transcript'>,
  known: CallTicket,
  key: string,
): Promise<CallTicket> {
  if (said.length === 0 || known.ticket.anonymous) return known;
  const lines = said.map(({ asked, answered }) => `${asked}\n→ ${answered}`);
  const text = `Percakapan di telepon:\n\n${lines.join('\n\n')}`.slice(0, maxNoteLength);
  const options = { actor, key: `${key}:conversation` };
  const { ticket } = await tickets().note(known.ticket.id, text, options);
  return { ...known, ticket };
}
