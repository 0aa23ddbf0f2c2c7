import { isRecused } from '../ticket/recusals.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import type { NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

/**
 * Whether a receiver may learn of a ticket. An officer must be allowed to see it. The address of a unit is read by
 * everyone in it and below it, so a unit is not notified of a ticket that is about one of them.
 */
export function mayBeNotified(
  staff: Staff,
  workflow: Workflow,
  { kind, id }: NotificationReceiver,
  ticket: Ticket,
): boolean {
  if (kind === 'officer') {
    return (
      staff.officer(id) !== null && visibilityFor(workflow, staff.principal(id), ticket).ticket
    );
  }
  const { officers = [], units } = staff.current().definition;
  const readers = officers
    .map((officer) => ({ id: officer.id, units: staff.unitsOf(officer.unit) }))
    .filter((reader) => reader.units.includes(id));
  const isThere = units.some(({ code }) => code === id);
  const all = [{ id, units: staff.unitsOf(id) }, ...readers];
  return isThere && !all.some((reader) => isRecused(reader, ticket));
}
