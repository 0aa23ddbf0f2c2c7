import { NotFoundError, type PartyId, type Principal, type Ticket } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { Parties } from '@aduan/core/parties';
import type { SlaClock } from '@aduan/core/sla';

/** A request about one's own data: a ticket whose SLA clock runs for 3 x 24 hours. */
export interface DataRequest
  extends Pick<Ticket, 'id' | 'number' | 'category' | 'phase' | 'openedAt'> {
  /** Null for requests without a legal time limit. */
  readonly clock: Pick<SlaClock, 'startedAt' | 'dueAt' | 'stoppedAt' | 'state'> | null;
}

/** Maximum number of tickets to list. */
const maxTickets = 100;

/** The data requests of a person, newest first. */
export async function requestsOf(
  views: ViewLog,
  reporter: PartyId,
  actor: Principal,
): Promise<readonly DataRequest[]> {
  const { items } = await views.list({ reporter, order: 'newest', limit: maxTickets }, { actor });
  const asked = items.filter(({ ticket }) => ticket.category?.startsWith('data_pribadi'));
  return Promise.all(
    asked.map(async ({ ticket: { category, id, number, openedAt, phase } }) => {
      const { clocks } = await views.get(id, {}, { actor });
      const clock = clocks.find(({ target }) => target?.startsWith('pdp.')) ?? null;
      return { id, number, category, phase, openedAt, clock };
    }),
  );
}

/**
 * Since when the processing of a person's data is restricted; null for a hidden reporter, who is known only by their
 * ticket.
 */
export async function processingOf(
  parties: Parties,
  party: PartyId,
  actor: Principal,
): Promise<{ readonly restrictedSince: number | null } | null> {
  try {
    const { restrictedSince } = await parties.get(party, {}, { actor, redacted: true });
    return { restrictedSince };
  } catch (reason) {
    if (reason instanceof NotFoundError) return null;
    throw reason;
  }
}
