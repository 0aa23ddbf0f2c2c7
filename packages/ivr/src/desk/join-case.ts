import type { OpenEffect } from '@aduan/core';
import type { CallCase } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { wordsOf } from './open-input.js';

/** As much as a note holds, in characters. */
const longestNote = 5_000;

/**
 * Adds to the case of a call what the caller told since it was opened: as a note, and hidden where he now wants to
 * be; category, cooperative and region where nobody has said any.
 *
 * @param key - names what he told: again with it, nothing is done twice
 */
export async function joinCase(
  { tickets, actor }: Pick<PhoneLine, 'tickets' | 'actor'>,
  known: CallCase,
  told: OpenEffect,
  key: string,
): Promise<CallCase> {
  const { ticket } = known;
  const { note, restrict, classify } = tickets();
  const options = (what: string) => ({ actor, key: `${key}:${what}` });
  const { anonymous = false, confidential = false, category, cooperative, region } = told;
  const body = wordsOf(told);
  let after = ticket;
  const isHidden = (anonymous && !after.anonymous) || (confidential && !after.confidential);
  if (isHidden) {
    ({ ticket: after } = await restrict(
      ticket.id,
      { anonymous, confidential },
      options('restrict'),
    ));
  }
  const facts = {
    ...(category && !after.category && { category }),
    ...(cooperative && !after.cooperative && { cooperative }),
    ...(region && !after.region && { region }),
  };
  if (Object.keys(facts).length > 0) {
    ({ ticket: after } = await classify(ticket.id, facts, options('classify')));
  }
  if (!body || body === known.body) return { ...known, ticket: after };
  ({ ticket: after } = await note(ticket.id, body.slice(0, longestNote), options('note')));
  return { ...known, ticket: after, body };
}
