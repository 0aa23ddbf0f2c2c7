import type { AddressId } from '../../channel/address.js';
import type { PersonalOf, TicketEvent } from '../../ticket/events.js';
import type { OpenEffect } from '../intake.js';
import { normalizeAddressId } from '../party/identity.js';
import { kindsOf } from '../record/create-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';

/** What a case knows of its reporter, once he has told more of himself. */
interface NamedReporter {
  readonly decided: readonly TicketEvent[];
  readonly opening?: PersonalOf['ticket.opened'];
}

/**
 * What a reporter says of himself after his case was opened: his name, and how to reach him, which is tried first from now
 * on. The case records how it stood. Who stays unknown is not named, and not called.
 *
 * @param isAnonymous - whether he stays unknown, as he says now or said before
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
