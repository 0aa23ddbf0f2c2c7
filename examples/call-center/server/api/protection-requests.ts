import { NotFoundError, type PartyId, type Principal, type Ticket } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { Parties } from '@aduan/core/parties';
import type { SlaClock } from '@aduan/core/sla';

/** A request about own data: a case whose clock runs for 3 x 24 hours. */
export interface DataRequest
  extends Pick<Ticket, 'id' | 'number' | 'category' | 'phase' | 'openedAt'> {
  /** Null for what the law names no time for. */
  readonly clock: Pick<SlaClock, 'startedAt' | 'dueAt' | 'stoppedAt' | 'state'> | null;
}

/** More than a person asks for. */
const maxTickets = 100;

/** What a person asked for about his own data, newest first. */
export async function requestsOf(
  views: ViewLog,
  reporter: PartyId,
  actor: Principal,
): Promise<readonly DataRequest[]> {
  const { items } = await views.list({ reporter, order: 'newest', limit: maxTickets }, { actor });
  const asked = items.filter(({ ticket }) => ticket.category?.startsWith('data_pribadi'));
  return Promise.all(
    asked.map(async ({ ticket: { category, id, number, openedAt, phase } }) => {
      const { clocks } = await views.get(id, { actor });
      const clock = clocks.find(({ target }) => target?.startsWith('pdp.')) ?? null;
      return { id, number, category, phase, openedAt, clock };
    }),
  );
}

/** Since when the processing of his data is restricted; null for a hidden reporter, who is known by his case alone. */
export async function processingOf(
  parties: Parties,
  party: PartyId,
  actor: Principal,
): Promise<{ readonly restrictedSince: number | null } | null> {
  try {
    const { restrictedSince } = await parties.get(party, { actor, redacted: true });
    return { restrictedSince };
  } catch (reason) {
    if (reason instanceof NotFoundError) return null;
    throw reason;
  }
}
