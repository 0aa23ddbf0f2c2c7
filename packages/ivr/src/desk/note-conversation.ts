import type { CallCase, CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

/** As much as a note holds, in characters. */
const longestNote = 5_000;

/**
 * Writes down for the officer who takes a call over what was asked and said in it so far, so that nobody has to tell
 * it twice. Not of somebody who wants to stay unknown: what he said may name him.
 *
 * @param key - names the hand-over: again with it, nothing is noted twice
 */
export async function noteConversation(
  { actor, tickets }: Pick<PhoneLine, 'actor' | 'tickets'>,
  { said = [] }: Pick<CallSession, 'said'>,
  known: CallCase,
  key: string,
): Promise<CallCase> {
  if (said.length === 0 || known.ticket.anonymous) return known;
  const lines = said.map(({ asked, answered }) => `${asked}\n→ ${answered}`);
  const text = `Percakapan di telepon:\n\n${lines.join('\n\n')}`.slice(0, longestNote);
  const options = { actor, key: `${key}:conversation` };
  const { ticket } = await tickets().note(known.ticket.id, text, options);
  return { ...known, ticket };
}
