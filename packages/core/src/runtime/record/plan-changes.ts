import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { followRules } from './follow-rules.js';

/** A change and all that follows from it, each case once. */
export interface ChangePlan {
  readonly first: PlannedChange;
  readonly others: readonly PlannedChange[];
  readonly isCrossed: boolean;
}

/**
 * Follows the rules of the desk and, where a case has many reporters, what its reports do together.
 *
 * @throws AduanError `room-missing` for such a case in a process that has not composed `createCases`
 */
export async function planChanges(desk: Desk, change: TicketChange): Promise<ChangePlan> {
  const first = await withRules(desk, change);
  const others: PlannedChange[] = [];
  const waiting = [first];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const entailed = await entailedBy(desk, next);
    if (!entailed) return { first, others, isCrossed: true };
    for (const each of entailed) {
      if ([first, ...others].some(({ ticketId }) => ticketId === each.ticketId)) continue;
      const planned = await withRules(desk, each);
      others.push(planned);
      waiting.push(planned);
    }
  }
  return { first, others, isCrossed: false };
}

async function withRules(desk: Desk, change: TicketChange): Promise<PlannedChange> {
  const { ticketId, loaded, decided: events, actor, at } = change;
  const before = loaded?.stored.ticket ?? null;
  return { ...change, added: await followRules(desk, ticketId, { before, events, actor, at }) };
}

async function entailedBy(
  desk: Desk,
  change: PlannedChange,
): Promise<readonly TicketChange[] | null> {
  const { entail } = desk.together;
  if (entail) return entail(change);
  const before = change.loaded?.stored.ticket;
  if (!before?.leadId && !before?.reports.length) return [];
  throw new AduanError('room-missing', 'A case with many reporters needs createCases(aduan).');
}
