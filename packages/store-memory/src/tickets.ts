import type { Store } from '@aduan/core';
import { firstSteps } from '@aduan/core/plugin';
import {
  numberKey,
  outlastsClosing,
  pageOf,
  readCursor,
  type TicketStore,
} from '@aduan/core/store';
import type { TablesOf } from './tables.js';
import { compareTickets, isAfter, matchesFilter } from './ticket-filter.js';

type TicketMethods = TicketStore & Pick<Store, 'claimDue' | 'countTickets' | 'listTickets'>;

/** Tickets of the memory store: reads, lists, sweeps, PINs. */
export function memoryTickets(tablesOf: TablesOf): TicketMethods {
  return {
    async readTicket(tenant, id) {
      return structuredClone(tablesOf(tenant).tickets.get(id)?.stored ?? null);
    },
    async readTicketByNumber(tenant, number) {
      const { ticketNumbers, tickets } = tablesOf(tenant);
      const id = ticketNumbers.get(numberKey(number));
      return structuredClone((id && tickets.get(id)?.stored) ?? null);
    },
    async readEvents(tenant, id) {
      return structuredClone(tablesOf(tenant).events.get(id) ?? []);
    },
    async readSealedRecords(tenant, ids) {
      const { sealedRecords } = tablesOf(tenant);
      return structuredClone([...new Set(ids)].flatMap((id) => sealedRecords.get(id) ?? []));
    },

    async listTickets(tenant, filter) {
      const order = filter.order ?? 'due';
      const cursor = readCursor(filter);
      const found = [...tablesOf(tenant).tickets.values()]
        .map(({ stored }) => stored)
        .filter((stored) => matchesFilter(stored, filter) && isAfter(order, stored, cursor))
        .sort(compareTickets(order));
      return structuredClone(pageOf(filter, found));
    },
    async countTickets(tenant, now, filter = {}) {
      const byPhase: Record<string, number> = {};
      let late = 0;
      for (const { stored } of tablesOf(tenant).tickets.values()) {
        const { phase } = stored.ticket;
        if (phase === 'closed' && !outlastsClosing(filter)) continue;
        if (!matchesFilter(stored, filter)) continue;
        byPhase[phase] = (byPhase[phase] ?? 0) + 1;
        if (stored.dueAt !== null && stored.dueAt < now) late += 1;
      }
      return { byPhase, late };
    },
    async groupTickets(tenant, now, { by, parts, ...filter }) {
      const groups = new Map<string | null, { open: number; late: number }>();
      for (const { stored } of tablesOf(tenant).tickets.values()) {
        if (stored.ticket.phase === 'closed' || !matchesFilter(stored, filter)) continue;
        const code = stored.ticket[by];
        const key = code === null ? null : firstSteps(code, parts);
        const { late, open } = groups.get(key) ?? { late: 0, open: 0 };
        const isLate = stored.dueAt !== null && stored.dueAt < now;
        groups.set(key, { open: open + 1, late: late + Number(isLate) });
      }
      return [...groups].map(([key, counts]) => ({ key, ...counts }));
    },
    async readWorkloads(tenant, assignees) {
      const loads: Record<string, { open: number; latestAt: number }> = {};
      for (const { stored } of tablesOf(tenant).tickets.values()) {
        const { assignedAt, assignee, phase } = stored.ticket;
        if (assignee === null || !assignees.includes(assignee)) continue;
        const { latestAt, open } = loads[assignee] ?? { open: 0, latestAt: 0 };
        loads[assignee] = {
          open: open + Number(phase !== 'closed'),
          latestAt: Math.max(latestAt, assignedAt ?? 0),
        };
      }
      return loads;
    },
    async countUnknownStates(tenant, states) {
      const strays: Record<string, number> = {};
      for (const { stored } of tablesOf(tenant).tickets.values()) {
        const { state } = stored.ticket;
        if (!states.includes(state)) strays[state] = (strays[state] ?? 0) + 1;
      }
      return strays;
    },

    async claimDue(tenant, now, leaseMs, limit) {
      const due = [...tablesOf(tenant).tickets.values()]
        .flatMap((row) =>
          row.sweepDue !== null && row.sweepDue <= now ? [{ row, at: row.sweepDue }] : [],
        )
        .sort((a, b) => a.at - b.at || (a.row.stored.ticket.id < b.row.stored.ticket.id ? -1 : 1))
        .slice(0, limit);
      for (const { row } of due) row.sweepDue = now + leaseMs;
      return due.map(({ row }) => row.stored.ticket.id);
    },

    async readPinHash(tenant, id) {
      return tablesOf(tenant).tickets.get(id)?.pinHash ?? null;
    },
  };
}
