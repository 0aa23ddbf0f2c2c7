import type { Ticket } from '@aduan/core';
import type { PluginDelivery, RecordedChange } from '@aduan/core/plugin';
import type { ClaimedDelivery } from '@aduan/core/store';
import type { RecordedEvent } from '@aduan/core/ticket';

/** Prefix of the target of its deliveries. */
export const prefix = 'ticket-sync:';

/** The content of one delivery. It refers to events and contains no texts. */
export interface PushJob {
  readonly type: 'ticket' | 'progress';
  /** Sequences of the first and the last event of the change. */
  readonly from: number;
  readonly through: number;
}

/** Rules that decide which pushes follow from a change. */
export interface JobRules {
  readonly target: string;
  readonly system: string;
  readonly isShared: (ticket: Ticket) => boolean;
}

/**
 * The pushes that follow from a change: the ticket itself until the other system has it, then its progress. An extra
 * push does no harm, because the directory ignores a known key.
 */
export function pushJobs(
  { before, events, ticket }: RecordedChange,
  rules: JobRules,
): readonly PluginDelivery[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || !rules.isShared(ticket)) return [];
  const isNew = before === null || !rules.isShared(before);
  const isProgress =
    events.some((event) => tells(event, before)) || (isNew && ticket.phase !== 'new');
  const isTaken = ticket.foreignIds.some(({ system }) => system === rules.system);
  const types: PushJob['type'][] = [];
  if (!isTaken && (isNew || isProgress)) types.push('ticket');
  if (isProgress) types.push('progress');
  return types.map((type) =>
    delivery({ type, from: first.sequence, through: last.sequence }, ticket, rules, last.at),
  );
}

/** Whether an event is progress for the other system: a new state, an answer, another team. */
function tells(event: RecordedEvent, before: Ticket | null): boolean {
  switch (event.type) {
    case 'ticket.moved':
      return true;
    case 'message.sent':
      return event.facts.purpose === 'answer';
    case 'ticket.assigned':
      return event.facts.team !== (before?.team ?? null);
    default:
      return false;
  }
}

function delivery(
  job: PushJob,
  { id }: Ticket,
  { target }: JobRules,
  dueAt: number,
): PluginDelivery {
  return {
    id: `${target}/${id}/${job.type}/${job.through}`,
    target,
    ticketId: id,
    payload: new TextEncoder().encode(JSON.stringify(job)),
    dueAt,
  };
}

/** Reads the content of a delivery of `pushJobs`. */
export function jobOf({ payload }: Pick<ClaimedDelivery, 'payload'>): PushJob {
  return JSON.parse(new TextDecoder().decode(payload)) as PushJob;
}
