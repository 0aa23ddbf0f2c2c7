import { readSession } from '../session/read-session.js';
import { remarksIn } from '../step/keep-remark.js';

/**
 * A session after the citizen edited a message: its verbatim text is replaced. Choices and answers made with it stay;
 * the citizen changes them with words such as "ganti".
 */
export function revisedSession(
  session: unknown,
  { before, after }: { readonly before: string; readonly after: string },
): unknown {
  const known = readSession(session);
  if (!known) return session;
  const anew = (value: unknown) =>
    typeof value === 'string' && value.trim() === before.trim() ? after.trim() : value;
  const slots = Object.entries(known.slots).map(([slot, value]) => {
    const said = remarksIn(value).map(({ node, text }) => ({ node, text: anew(text) }));
    return [slot, said.length > 0 && Array.isArray(value) ? said : anew(value)];
  });
  return { ...known, slots: Object.fromEntries(slots) };
}
