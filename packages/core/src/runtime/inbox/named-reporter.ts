import type { AddressId } from '../../channel/address.js';
import type { PersonalOf, TicketEvent } from '../../ticket/events.js';
import type { OpenEffect } from '../intake.js';
import { normalizeAddressId } from '../party/identity.js';
import { kindsOf } from '../record/create-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';

/** What a ticket learns when its reporter tells more about themselves. */
interface NamedReporter {
  readonly decided: readonly TicketEvent[];
  readonly opening?: PersonalOf['ticket.opened'];
}

/**
 * Takes the name and the contacts that a reporter gives after their ticket was opened. New contacts are tried first
 * from now on. The ticket records the earlier values. An anonymous reporter is neither named nor called.
 *
 * @param isAnonymous - whether the reporter is anonymous, by this message or before it
 */
export async function namedReporter(
  runtime: Runtime,
  { stored: { summary } }: LoadedTicket,
  { reporter }: OpenEffect,
  isAnonymous: boolean,
): Promise<NamedReporter> {
  const told = (reporter?.contacts ?? []).map((each) => normalizeAddressId(runtime, each));
  if ((told.length === 0 && !reporter?.name) || isAnonymous) return { decided: [] };
  const opening = await runtime.vault.openOne<PersonalOf['ticket.opened']>(summary);
  if (!opening) return { decided: [] };
  const { contacts: before = [], reporterName } = opening;
  const isReached = told.some((each) => !isAmong(before, each));
  const contacts = [...told, ...before.filter((each) => !isAmong(told, each))];
  const name = reporter?.name === reporterName ? undefined : reporter?.name;
  const fields = [
    ...(name ? (['name'] as const) : []),
    ...(isReached ? (['contacts'] as const) : []),
  ];
  if (fields.length === 0) return { decided: [] };
  const facts = { reason: 'told', fields, ...(isReached && { contactKinds: kindsOf(contacts) }) };
  const personal = {
    before: {
      ...(name && reporterName !== undefined && { name: reporterName }),
      ...(isReached && { contacts: before }),
    },
    after: { ...(name && { name }), ...(isReached && { contacts }) },
  };
  return {
    decided: [{ type: 'party.corrected', facts, personal }],
    opening: { ...opening, ...(name && { reporterName: name }), ...(isReached && { contacts }) },
  };
}

function isAmong(contacts: readonly AddressId[], { kind, value }: AddressId): boolean {
  return contacts.some((each) => each.kind === kind && each.value === value);
}
