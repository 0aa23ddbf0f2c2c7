import type { RecordedEvent } from '../../ticket/events.js';

/**
 * The events of a change that listeners, notifications and other systems get: all of them, except a deadline that was
 * missed before its ticket was recorded.
 */
export function updatesOf(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (events[0]?.type !== 'ticket.opened') return events;
  return events.filter(({ type }) => type !== 'sla.breached');
}
