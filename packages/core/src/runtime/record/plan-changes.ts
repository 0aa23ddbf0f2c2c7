import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';
import { tellAnswers } from '../telling/tell-answer.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { followRules } from './follow-rules.js';

/**
 * The change and all that follows from it, each case once: what the rules of the desk add and, where a case
 * has many reporters, what its reports do together.
 *
 * @returns null when another change crossed one of them
 * @throws AduanError `room-missing` for such a case in a process that has not composed `createCases`
 */
export async function planChanges(
  desk: Desk,
  change: TicketChange,
): Promise<readonly [PlannedChange, ...PlannedChange[]] | null> {
  const planned: [PlannedChange, ...PlannedChange[]] = [await withRules(desk, change)];
  // What is added to the list while it is walked is walked too.
  for (const each of planned) {
    const entailed = await entailedBy(desk, each);
    if (!entailed) return null;
    for (const other of entailed) {
      const isPlanned = planned.some(({ ticketId }) => ticketId === other.ticketId);
      if (!isPlanned) planned.push(await withRules(desk, other));
    }
  }
  return planned;
}

async function withRules(desk: Desk, change: TicketChange): Promise<PlannedChange> {
  const { ticketId, loaded, decided, follows = [], actor, at } = change;
  const before = loaded?.stored.ticket ?? null;
  const events = [...decided, ...follows];
  const ruled = await followRules(desk, ticketId, { before, events, actor, at });
  const planned = { ...change, added: [...follows, ...ruled] };
  return { ...planned, added: [...planned.added, ...(await tellAnswers(desk, planned))] };
}

async function entailedBy(
  desk: Desk,
  change: PlannedChange,
): Promise<readonly TicketChange[] | null> {
  const { room } = desk.together;
  if (room) return room.entail(change);
  const before = change.loaded?.stored.ticket;
  if (!before?.leadId && !before?.reports.length) return [];
  throw new AduanError('room-missing', 'A case with many reporters needs createCases(aduan).');
}
