import type { TenantId } from '../ids.js';
import type { StoredTicket } from './rows.js';
import type { Store } from './store.js';
import type { TicketFilter } from './ticket-filter.js';

/**
 * All tickets that match a filter, in pages of its `limit` (default 200). In the order `newest`, tickets keep their
 * positions while they are read.
 */
export async function* ticketPages(
  store: Pick<Store, 'listTickets'>,
  tenant: TenantId,
  filter: Omit<TicketFilter, 'after'>,
): AsyncGenerator<readonly StoredTicket[], void, void> {
  let after: string | null = null;
  do {
    const wanted: TicketFilter = { limit: 200, ...filter, ...(after !== null && { after }) };
    const page = await store.listTickets(tenant, wanted);
    yield page.items;
    after = page.next;
  } while (after !== null);
}
