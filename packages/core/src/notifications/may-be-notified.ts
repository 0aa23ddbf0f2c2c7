import { isRecused } from '../ticket/recusals.js';
import type { Ticket } from '../ticket/ticket.js';
import { type Sight, visibilityFor } from '../ticket/visibility.js';
import type { NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

const unknownReader = { kind: 'officer', roles: [] } as const;

/**
 * Whether a receiver may learn of a ticket. An officer must be allowed to see it. The address of a unit is read by
 * everyone in it and below it, so a unit is not notified of a ticket that is about one of them, or of a kind that is not
 * for all of them.
 */
export function mayBeNotified(
  staff: Staff,
  sight: Sight,
  { kind, id }: NotificationReceiver,
  ticket: Ticket,
): boolean {
  if (kind === 'officer') {
    return staff.officer(id) !== null && visibilityFor(sight, staff.principal(id), ticket).ticket;
  }
  const { officers = [], units } = staff.current().definition;
  const readers = officers
    .map((officer) => staff.principal(officer.id))
    .filter((reader) => reader.units.includes(id));
  const isThere = units.some(({ code }) => code === id);
  const all = [{ id, units: staff.unitsOf(id) }, ...readers];
  // A unit without officers is read by people whose roles nobody knows.
  const roles = readers.length > 0 ? readers : [unknownReader];
  const hidden = roles.flatMap((reader) => sight.kinds.hiddenFrom(reader));
  return (
    isThere && !hidden.includes(ticket.kind) && !all.some((reader) => isRecused(reader, ticket))
  );
}
