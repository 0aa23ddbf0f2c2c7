import type { Ticket } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import { isRecused, visibilityFor } from '@aduan/core/ticket';
import type { Organization } from '../organization/index.js';
import type { NotificationReceiver } from './receiver.js';

const unknownReader = { kind: 'officer', roles: [] } as const;

/**
 * Whether a receiver may learn of a ticket. An officer must be allowed to see it. Everyone in a unit and in the units
 * below it reads the unit's address, so a unit is not notified of a ticket that is about one of them, or of a kind that
 * not all of them may see.
 */
export function mayBeNotified(
  office: Organization,
  sight: Pick<PluginContext, 'kinds' | 'workflow'>,
  { kind, id }: NotificationReceiver,
  ticket: Ticket,
): boolean {
  if (kind === 'officer') {
    return office.officer(id) !== null && visibilityFor(sight, office.principal(id), ticket).ticket;
  }
  const { officers = [], units } = office.current().definition;
  const readers = officers
    .filter(({ handlesTickets = true }) => handlesTickets)
    .map((officer) => office.principal(officer.id))
    .filter((reader) => reader.units.includes(id));
  const isThere = units.some(({ code }) => code === id);
  const all = [{ id, units: office.unitsOf(id) }, ...readers];
  // The address of a unit without officers is read by people with unknown roles.
  const roles = readers.length > 0 ? readers : [unknownReader];
  const hidden = roles.flatMap((reader) => sight.kinds.hiddenFrom(reader));
  return (
    isThere && !hidden.includes(ticket.kind) && !all.some((reader) => isRecused(reader, ticket))
  );
}
