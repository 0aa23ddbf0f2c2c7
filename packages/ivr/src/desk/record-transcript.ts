import type { CallSession, CallTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

/** Longest note, in characters. */
const maxNoteLength = 5_000;

/**
 * Writes a note with the questions and answers for the officer who takes over a call, so that the caller does not have
 * to repeat them. Not for an anonymous ticket: the answers may name the caller.
 *
 * @param key - names the hand-over; the note is written once per key
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
