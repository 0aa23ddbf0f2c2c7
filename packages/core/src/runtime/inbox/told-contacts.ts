import type { AddressId } from '../../channel/address.js';
import type { PersonalOf, TicketEvent } from '../../ticket/events.js';
import type { Desk } from '../desk.js';
import type { OpenEffect } from '../intake.js';
import { normalizeAddressId } from '../party/identity.js';
import { kindsOf } from '../record/open-case.js';
import type { LoadedTicket } from '../ticket-change.js';

/** What a case knows of how to reach its reporter, once he has told more of it. */
interface ToldContacts {
  readonly decided: readonly TicketEvent[];
  readonly opening?: PersonalOf['ticket.opened'];
}

/**
 * What a reporter says of how to reach him after his case was opened: it is tried first from now on, and the case records
 * how it stood. Who stays unknown is not called.
 *
 * @param isAnonymous - whether he stays unknown, as he says now or said before
 */
export async function toldContacts(
  desk: Desk,
  { stored: { summary } }: LoadedTicket,
  { reporter }: OpenEffect,
  isAnonymous: boolean,
): Promise<ToldContacts> {
  const told = (reporter?.contacts ?? []).map((each) => normalizeAddressId(desk, each));
  if (told.length === 0 || isAnonymous) return { decided: [] };
  const opening = await desk.vault.openOne<PersonalOf['ticket.opened']>(summary);
  if (!opening) return { decided: [] };
  const { contacts: before = [] } = opening;
  if (told.every((each) => isAmong(before, each))) return { decided: [] };
  const contacts = [...told, ...before.filter((each) => !isAmong(told, each))];
  const facts = { reason: 'told', fields: ['contacts'], contactKinds: kindsOf(contacts) } as const;
  const personal = { before: { contacts: before }, after: { contacts } };
  return {
    decided: [{ type: 'party.corrected', facts, personal }],
    opening: { ...opening, contacts },
  };
}

function isAmong(contacts: readonly AddressId[], { kind, value }: AddressId): boolean {
  return contacts.some((each) => each.kind === kind && each.value === value);
}
