import { AduanError } from '../../errors.js';
import { deliverAnswers } from '../answer-delivery/deliver-answers.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { followRules } from './follow-rules.js';

/**
 * Plans a change and everything that follows from it, with each ticket once: what the rules of the desk add and, for
 * merged tickets, what their reports do together.
 *
 * @returns null when another change conflicted with one of them
 * @throws AduanError `add-on-missing` for a merged ticket in a process that has not composed `createMergedTickets`
 */
export async function planChanges(
  runtime: Runtime,
  change: TicketChange,
): Promise<readonly [PlannedChange, ...PlannedChange[]] | null> {
  const planned: [PlannedChange, ...PlannedChange[]] = [await withRules(runtime, change)];
  // The loop also visits items that are added to the list meanwhile.
  for (const each of planned) {
    const entailed = await plannedBy(runtime, each);
    if (!entailed) return null;
    for (const other of entailed) {
      const isPlanned = planned.some(({ ticketId }) => ticketId === other.ticketId);
      if (!isPlanned) planned.push(await withRules(runtime, other));
    }
  }
  return planned;
}

async function withRules(runtime: Runtime, change: TicketChange): Promise<PlannedChange> {
  const { ticketId, loaded, decided, follows = [], actor, at } = change;
  const before = loaded?.stored.ticket ?? null;
  const events = [...decided, ...follows];
  const ruled = await followRules(runtime, ticketId, { before, events, actor, at });
  const planned = { ...change, added: [...follows, ...ruled] };
  return { ...planned, added: [...planned.added, ...(await deliverAnswers(runtime, planned))] };
}

async function plannedBy(
  runtime: Runtime,
  change: PlannedChange,
): Promise<readonly TicketChange[] | null> {
  const { hooks: room } = runtime.mergedTickets;
  if (room) return room.plan(change);
  const before = change.loaded?.stored.ticket;
  if (!before?.leadId && !before?.reports.length) return [];
  throw new AduanError(
    'add-on-missing',
    'A case with many reporters needs createMergedTickets(aduan).',
  );
}
