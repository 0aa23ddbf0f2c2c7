import type { TicketId } from '../../ids.js';
import type { StoredTicket } from '../../store/rows.js';
import { withoutLetters } from '../../ticket/number/ticket-number.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';

/** Reads a ticket with its history, or null. */
export async function loadTicket(runtime: Runtime, id: TicketId): Promise<LoadedTicket | null> {
  const stored = await runtime.store.readTicket(runtime.tenant, id);
  return stored && withHistory(runtime, stored);
}

/** Reads the history of a ticket up to the version that was read, and opens the terms that it is counted under. */
export async function withHistory(runtime: Runtime, stored: StoredTicket): Promise<LoadedTicket> {
  await runtime.terms.open([stored.ticket]);
  const history = await runtime.store.readEvents(runtime.tenant, stored.ticket.id);
  return { stored, history: history.slice(0, stored.ticket.version) };
}

/**
 * The ticket with a number as read from a person. Missing or wrong letters do not matter, because the digits alone
 * identify the ticket. Takes equally long when there is no such ticket, so that timing reveals nothing.
 */
export async function ticketByNumber(
  { kinds, store, tenant }: Pick<Runtime, 'kinds' | 'store' | 'tenant'>,
  number: string,
): Promise<StoredTicket | null> {
  const others = kinds.letters.map((letters) => `${letters}-${withoutLetters(number)}`);
  const read = [...new Set([number, ...others])].map((each) =>
    store.readTicketByNumber(tenant, each),
  );
  return (await Promise.all(read)).find((stored) => stored !== null) ?? null;
}
