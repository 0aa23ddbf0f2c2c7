import { canonicalJson } from '../../canonical-json.js';
import { refuseField } from '../../errors.js';
import type { AnyPlugin } from '../../plugin/plugin.js';
import type { TicketWrite } from '../../store/commit.js';
import { factsOf } from '../../store/facts-of.js';
import type { StoredTicket } from '../../store/rows.js';
import { ticketPages } from '../../store/ticket-pages.js';
import type { Ticket } from '../../ticket/ticket.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';

/** Report of a rebuild. */
export interface RebuildReport {
  /** Tickets that were read. */
  readonly tickets: number;
  /** Tickets whose plugin state changed. */
  readonly changed: number;
}

type Keeper = Pick<AnyPlugin, 'id' | 'state'>;

/**
 * Recomputes the ticket state of a plugin from the histories.
 *
 * @throws InputError when the plugin is missing, or keeps no ticket state
 */
export async function rebuildState(
  runtime: Runtime,
  plugin: Keeper | undefined,
): Promise<RebuildReport> {
  if (!plugin?.state) refuseField('id', 'is no plugin of this desk that keeps a state of tickets');
  let tickets = 0;
  let changed = 0;
  const all = { order: 'newest', limit: 50 } as const;
  for await (const page of ticketPages(runtime.store, runtime.tenant, all)) {
    for (const { ticket } of page) {
      tickets += 1;
      if (await rebuildOne(runtime, plugin, ticket.id)) changed += 1;
    }
  }
  return { tickets, changed };
}

/** @returns whether the state changed */
async function rebuildOne(
  { model, store, tenant }: Runtime,
  { id, state }: Keeper,
  ticketId: Ticket['id'],
): Promise<boolean> {
  return retryOnConflict(async () => {
    const stored = await store.readTicket(tenant, ticketId);
    const events = await store.readEvents(tenant, ticketId);
    const folded = events.map(factsOf).reduce<Ticket | null>(model.evolve, null);
    const { initial } = state ?? {};
    const kept = folded?.plugins?.[id] ?? initial;
    const before = stored?.ticket.plugins?.[id] ?? initial;
    if (!stored || canonicalJson(kept) === canonicalJson(before)) return false;
    const { status } = await store.commit({ tenant, tickets: [withState(stored, id, kept)] });
    return status === 'committed' || null;
  });
}

/** The ticket as it is, with another state of a plugin and no event. */
function withState({ ticket, ...stored }: StoredTicket, id: string, state: unknown): TicketWrite {
  return {
    ...stored,
    ticket: { ...ticket, plugins: { ...ticket.plugins, [id]: state } },
    expectedVersion: ticket.version,
    events: [],
    needsIndexing: false,
  };
}
