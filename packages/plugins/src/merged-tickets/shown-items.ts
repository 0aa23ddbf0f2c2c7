import type { Principal, StoredTicket, TicketListItem } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';

/** Tickets as an actor may see them, without those that they may not know of; recorded as seen. */
export async function shownItems(
  { tickets, viewed }: PluginContext,
  actor: Principal,
  stored: readonly StoredTicket[],
): Promise<readonly TicketListItem[]> {
  const items = (await tickets.rows(stored, actor)).map(({ item }) => item);
  await viewed.tickets(actor, items);
  return items;
}
