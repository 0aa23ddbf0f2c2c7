import type { RecordedEvent } from '../../ticket/events.js';

/**
 * What people and programs are told of a change: all of it, but for a deadline that was missed before its case came in,
 * which is history.
 */
export function updatesOf(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (events[0]?.type !== 'ticket.opened') return events;
  return events.filter(({ type }) => type !== 'sla.breached');
}
