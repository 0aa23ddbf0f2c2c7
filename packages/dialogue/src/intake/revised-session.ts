import { readSession } from '../session/read-session.js';

/**
 * A session in which the citizen has said something otherwise: what was kept of a message word for word, he wrote
 * anew. What he chose or answered with it stays; he changes that with words like "ganti".
 */
export function revisedSession(
  session: unknown,
  { before, after }: { readonly before: string; readonly after: string },
): unknown {
  const known = readSession(session);
  if (!known) return session;
  const slots = Object.entries(known.slots).map(([slot, value]) => [
    slot,
    typeof value === 'string' && value.trim() === before.trim() ? after.trim() : value,
  ]);
  return { ...known, slots: Object.fromEntries(slots) };
}
