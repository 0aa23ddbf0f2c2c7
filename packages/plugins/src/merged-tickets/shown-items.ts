import type { Principal, TicketListItem } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import type { StoredTicket } from '@aduan/core/store';

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
