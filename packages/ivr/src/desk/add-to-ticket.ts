import type { MediaRef, OpenEffect } from '@aduan/core/channel';
import type { CallTicket } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { nothingWritten, wordsOf } from './open-input.js';

/** Longest note, in characters. */
const maxNoteLength = 5_000;

/**
 * Adds the caller's later statements to the ticket of a call: as a note, or as a message with their recordings. Hides
 * the reporter if they now request it. Sets category, cooperative and region where they are empty.
 *
 * @param files - all recordings for the ticket
 * @param key - idempotency key of the statements
 */
export async function addToTicket(
  { actor, channel, claims, tickets }: Pick<PhoneLine, 'actor' | 'channel' | 'claims' | 'tickets'>,
  known: CallTicket,
  told: OpenEffect,
  { files, key }: { readonly files: readonly MediaRef[]; readonly key: string },
): Promise<CallTicket> {
  const { ticket } = known;
  const { append, note, restrict, classify } = tickets();
  const options = (what: string) => ({ actor, key: `${key}:${what}` });
  const { anonymous = false, confidential = false, category, cooperative, region } = told;
  const body = wordsOf(told);
  let after = ticket;
  const isHidden = (anonymous && !after.anonymous) || (confidential && !after.confidential);
  if (isHidden) {
    ({ ticket: after } = await restrict(
      ticket.id,
      { ...(anonymous && { anonymous }), ...(confidential && { confidential }) },
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
  const { recordings } = known;
  const attachments = files.filter(({ ref }) => !recordings.includes(ref));
  if (attachments.length > 0) {
    await claims.claim(attachments);
    const said = { text: body || nothingWritten, channel, attachments };
    ({ ticket: after } = await append(ticket.id, said, options('append')));
    const all = [...recordings, ...attachments.map(({ ref }) => ref)];
    return { ticket: after, body, recordings: all };
  }
  if (!body || body === known.body) return { ...known, ticket: after };
  ({ ticket: after } = await note(ticket.id, body.slice(0, maxNoteLength), options('note')));
  return { ...known, ticket: after, body };
}
