import type { PartyId } from '../ids.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { StoredTicket } from '../store/rows.js';
import type { Ticket } from '../ticket/ticket.js';

/** The lead of a ticket: the ticket itself when it is not merged into another one. */
export async function leadOf(runtime: Runtime, stored: StoredTicket): Promise<StoredTicket> {
  const { leadId } = stored.ticket;
  const lead = leadId && (await runtime.store.readTicket(runtime.tenant, leadId));
  return lead ? leadOf(runtime, lead) : stored;
}

/** All reports that joined a ticket, directly or through others, without the ticket itself. */
export async function reportsOf(
  runtime: Runtime,
  ticket: Ticket,
): Promise<readonly StoredTicket[]> {
  const found = await Promise.all(
    ticket.reports.map(async ({ ticketId }) => {
      const stored = await runtime.store.readTicket(runtime.tenant, ticketId);
      return stored ? [stored, ...(await reportsOf(runtime, stored.ticket))] : [];
    }),
  );
  return found.flat();
}

/** The persons who reported these tickets, each once, by the party that stands for them. */
export async function peopleOf(
  runtime: Runtime,
  tickets: readonly Ticket[],
): Promise<ReadonlySet<PartyId>> {
  const ids = [...new Set(tickets.flatMap(({ reporters }) => reporters))];
  const people = ids.map(async (id) => {
    const [head] = await runtime.store.readPerson(runtime.tenant, id);
    return head?.id ?? id;
  });
  return new Set(await Promise.all(people));
}

/** The reports that joined a ticket directly, with their histories. */
export async function loadReports(
  runtime: Runtime,
  ticket: Ticket,
): Promise<readonly LoadedTicket[]> {
  const found = await Promise.all(
    ticket.reports.map(({ ticketId }) => loadTicket(runtime, ticketId)),
  );
  return found.flatMap((loaded) => loaded ?? []);
}

/** Since when the citizens of the merged tickets wait: the receipt, or the last reopening. Epoch ms. */
export function waitingSince({ stored: { ticket }, history }: LoadedTicket): number {
  const began = history.find((stored) => {
    const event = factsOf(stored);
    return event.type === 'ticket.moved' && event.facts.cycle === ticket.cycle;
  });
  const own = ticket.cycle > 1 && began ? began.at : ticket.receivedAt;
  return Math.min(own, ...ticket.reports.map(({ since }) => since));
}
