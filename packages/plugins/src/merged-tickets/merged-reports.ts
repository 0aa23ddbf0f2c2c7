import { type PartyId, systemPrincipal, type Ticket } from '@aduan/core';
import type { LoadedTicket, PluginContext } from '@aduan/core/plugin';
import { factsOf, type StoredTicket } from '@aduan/core/store';

/** The lead of a ticket: the ticket itself when it is not merged into another one. */
export async function leadOf(context: PluginContext, stored: StoredTicket): Promise<StoredTicket> {
  const { leadId } = stored.ticket;
  return leadId ? leadOf(context, await context.tickets.visible(leadId, systemPrincipal)) : stored;
}

/** All reports that joined a ticket, directly or through others, without the ticket itself. */
export async function reportsOf(
  context: PluginContext,
  ticket: Ticket,
): Promise<readonly StoredTicket[]> {
  const found = ticket.reports.map(async ({ ticketId }) => {
    const stored = await context.tickets.visible(ticketId, systemPrincipal);
    return [stored, ...(await reportsOf(context, stored.ticket))];
  });
  return (await Promise.all(found)).flat();
}

/** The persons who reported these tickets, each once, by the party that represents them. */
export async function peopleOf(
  { persons }: PluginContext,
  tickets: readonly Ticket[],
): Promise<ReadonlySet<PartyId>> {
  const ids = [...new Set(tickets.flatMap(({ reporters }) => reporters))];
  return new Set(await Promise.all(ids.map(persons.headOf)));
}

/** The reports that joined a ticket directly, with their histories. */
export async function loadReports(
  { tickets }: PluginContext,
  ticket: Ticket,
): Promise<readonly LoadedTicket[]> {
  const found = ticket.reports.map(({ ticketId }) => tickets.history(ticketId, systemPrincipal));
  return Promise.all(found);
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
