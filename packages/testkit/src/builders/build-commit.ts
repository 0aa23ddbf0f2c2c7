import type { TenantId, Ticket } from '@aduan/core';
import type { CommandInsert, Commit, TicketWrite } from '@aduan/core/store';
import { buildEvent } from './build-event.js';

/** Makes a commit that writes only `parts`. */
export function buildCommit(tenant: TenantId, parts: Partial<Omit<Commit, 'tenant'>> = {}): Commit {
  return { tenant, ...parts };
}

/** Makes the record of a command; its result shows no ticket. */
export function buildCommand(key: string, parts: Partial<CommandInsert> = {}): CommandInsert {
  return { key, result: 'r', at: 1, ticketId: null, ...parts };
}

/** The ticket part of a commit that opens a ticket with one event. */
export function buildOpening(ticket: Ticket, overrides: Partial<TicketWrite> = {}): TicketWrite {
  return {
    expectedVersion: 0,
    ticket,
    dueAt: null,
    sweepAt: null,
    summary: null,
    events: [buildEvent(ticket.id, { type: 'ticket.opened' })],
    needsIndexing: true,
    ...overrides,
  };
}

/** The ticket part of a commit that changes a ticket, given as before, by one event. */
export function buildChange(
  before: Ticket,
  change: Partial<Ticket> = {},
  overrides: Partial<TicketWrite> = {},
): TicketWrite {
  return {
    ...buildOpening({ ...before, ...change, version: before.version + 1 }),
    expectedVersion: before.version,
    events: [buildEvent(before.id)],
    ...overrides,
  };
}
