import type { Store, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  numberKey,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { amongJoined } from './among-joined.js';
import { type Condition, withinScope } from './within-scope.js';

/** The column and the direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/** Every code below `code` sorts between `code.` and `code/`: the slash follows the dot in ASCII. */
function within(column: string, code: string) {
  return {
    text: `(${column} = :${column} or (${column} > :${column}From and ${column} < :${column}To))`,
    parameters: { [column]: code, [`${column}From`]: `${code}.`, [`${column}To`]: `${code}/` },
  };
}

function conditions(filter: TicketFilter): readonly Condition[] {
  const { assignee, category, channel, draft, dueBefore, kind, number, owed, phases } = filter;
  const { foreignId, guarded, joined, place, region, reporter, team, toCall, updatedFrom } = filter;
  const found: Condition[] = [...withinScope(filter)];
  if (phases) {
    const text = 'phase in (select value from json_each(:phases))';
    found.push({ text, parameters: { phases: JSON.stringify(phases) } });
    // Said in so many words, so that SQLite may use the index of open tickets.
    if (!phases.includes('closed')) found.push({ text: "phase <> 'closed'" });
  }
  if (kind) found.push({ text: 'kind = :kind', parameters: { kind } });
  if (category !== undefined) found.push(within('category', category));
  if (region !== undefined) found.push(within('region', region));
  if (place !== undefined) found.push({ text: 'place_code = :place', parameters: { place } });
  if (guarded !== undefined) {
    const text = "(ticket ->> '$.anonymous' or ticket ->> '$.confidential') = :guarded";
    found.push({ text, parameters: { guarded: Number(guarded) } });
  }
  if (assignee !== undefined)
    found.push({ text: 'assignee is :assignee', parameters: { assignee } });
  if (team !== undefined) found.push({ text: 'team is :team', parameters: { team } });
  if (channel !== undefined) found.push({ text: 'channel = :channel', parameters: { channel } });
  if (dueBefore !== undefined) {
    found.push({ text: 'due_at < :dueBefore', parameters: { dueBefore } });
  }
  if (updatedFrom !== undefined) {
    found.push({ text: 'updated_at >= :updatedFrom', parameters: { updatedFrom } });
  }
  if (owed !== undefined) found.push({ text: 'owed = :owed', parameters: { owed: Number(owed) } });
  found.push(...amongJoined(joined));
  if (toCall) found.push({ text: 'to_call = 1' });
  if (draft !== undefined) found.push({ text: 'draft = :draft', parameters: { draft } });
  if (reporter !== undefined) {
    const text = `id in (select ticket_id from ticket_reporter where tenant = :tenant
        and party_id in (select value from json_each(:reporters)))`;
    found.push({ text, parameters: { reporters: JSON.stringify([reporter].flat()) } });
  }
  if (foreignId !== undefined) {
    const { id, system } = foreignId;
    const text = `id in (select ticket_id from foreign_id where tenant = :tenant
        and id = :foreignId and system = coalesce(:system, system))`;
    found.push({ text, parameters: { foreignId: id, system: system ?? null } });
  }
  if (number !== undefined) {
    const key = numberKey(number);
    const text = 'number_key >= :number and number_key < :numberTo';
    found.push({ text, parameters: { number: key, numberTo: `${key}~` } });
  }
  return found;
}

/** Whether few cases can match, which an index of their own finds. */
function isSelective({ foreignId, number, reporter }: TicketFilter): boolean {
  return (number ?? reporter ?? foreignId) !== undefined;
}

/**
 * The index to insist on, if any. Left alone, SQLite takes the index of all tickets for later pages, and
 * walks over every closed one.
 */
function indexOf(filter: TicketFilter): string {
  const { draft, joined, order = 'due', phases, toCall } = filter;
  if (order !== 'due' || isSelective(filter)) return '';
  if (draft !== undefined) return 'indexed by ticket_draft';
  if (toCall) return 'indexed by ticket_to_call';
  const isOpen = phases !== undefined && !phases.includes('closed');
  return isOpen && joined !== true ? 'indexed by ticket_open' : '';
}

/** The statement of one page: keyset paging, never an offset. */
export function pageStatement(tenant: TenantId, filter: TicketFilter): Required<Condition> {
  const { column, descending } = orders[filter.order ?? 'due'];
  const cursor = readCursor(filter);
  const all: Condition[] = [{ text: 'tenant = :tenant', parameters: { tenant } }];
  all.push(...conditions(filter));
  // The sign keeps SQLite from walking over all tickets in their order, in search of a few.
  const key = isSelective(filter) ? `+${column}` : column;
  if (cursor) {
    const text = `(${key}, id) ${descending ? '<' : '>'} (:cursorValue, :cursorId)`;
    all.push({ text, parameters: { cursorValue: cursor.value, cursorId: cursor.id } });
  }
  const direction = descending ? 'desc' : 'asc';
  return {
    text: `select * from ticket ${indexOf(filter)}
      where ${all.map(({ text }) => text).join(' and ')}
      order by ${key} ${direction}, id ${direction} limit :limit`,
    parameters: Object.assign({ limit: pageSize(filter) + 1 }, ...all.map((one) => one.parameters)),
  };
}

/** Lists of cases. */
export function ticketList({ statements: sql }: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const { parameters, text } = pageStatement(tenant, filter);
      const found = sql.all<TicketColumns>(text, parameters).map(toTicket);
      const items = found.slice(0, pageSize(filter));
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
