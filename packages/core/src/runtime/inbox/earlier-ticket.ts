import type { PartyId } from '../../ids.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';
import type { Turn } from './conversation-turn.js';

/**
 * The ticket that a new one of the same citizen continues: that of this conversation, else the latest one that was
 * answered or closed, on any channel. Never that of another person, and never a hidden one.
 */
export async function earlierTicket(
  runtime: Runtime,
  { loaded, party }: Turn,
): Promise<Ticket | null> {
  if (party.isNew) return null;
  const rows = await runtime.store.readPerson(runtime.tenant, party.id);
  const person: readonly PartyId[] = [party.id, ...rows.map(({ id }) => id)];
  if (loaded) {
    const { ticket } = loaded.stored;
    const isOwn = ticket.reporters.some((reporter) => person.includes(reporter));
    return isOwn && !isGuarded(ticket) ? ticket : null;
  }
  const { items } = await runtime.store.listTickets(runtime.tenant, {
    reporter: person,
    guarded: false,
    phases: ['answered', 'closed'],
    order: 'updated',
    limit: 1,
  });
  return items[0]?.ticket ?? null;
}
