import type { TicketId } from '../../ids.js';
import type { StoredTicket } from '../../store/rows.js';
import type { Desk } from '../desk.js';
import type { LoadedTicket } from '../ticket-change.js';

/** Reads a case with its history, or null. */
export async function loadTicket(desk: Desk, id: TicketId): Promise<LoadedTicket | null> {
  const stored = await desk.store.readTicket(desk.tenant, id);
  return stored && withHistory(desk, stored);
}

/** Reads the history of a case, no further than the case itself was read, and opens the calendar that it is counted with. */
export async function withHistory(desk: Desk, stored: StoredTicket): Promise<LoadedTicket> {
  await desk.calendars.open([stored.ticket]);
  const history = await desk.store.readEvents(desk.tenant, stored.ticket.id);
  return { stored, history: history.slice(0, stored.ticket.version) };
}
