import type { Store, TenantId, TicketFilter, TicketOrder } from '@aduan/core';
import {
  formatCursor,
  numberKey,
  pageSize,
  readCursor,
  type TicketColumns,
  toTicket,
} from '@aduan/core/store';
import { createParameters, type Parameters } from '../commit/parameters.js';
import type { Database, Values } from '../database/database.js';
import { amongJoined } from './among-joined.js';
import { ticketColumns } from './tickets.js';
import { withinScope } from './within-scope.js';

/** The column and the direction of each order; an index begins with the column. */
const orders: Readonly<
  Record<TicketOrder, { readonly column: string; readonly descending: boolean }>
> = {
  due: { column: 'due_order', descending: false },
  newest: { column: 'opened_at', descending: true },
  updated: { column: 'updated_at', descending: true },
};

/** Every code below `code` sorts between `code.` and `code/`: the slash follows the dot in ASCII. */
function within(column: string, code: string, { add }: Parameters): string {
  const [from, to] = [add(`${code}.`, 'text'), add(`${code}/`, 'text')];
  return `(${column} = ${add(code, 'text')} or (${column} > ${from} and ${column} < ${to}))`;
}

/** Nobody is a value too. */
function equal(column: string, value: string | null, { add }: Parameters): string {
  return value === null ? `${column} is null` : `${column} = ${add(value, 'text')}`;
}

function conditions(
  filter: TicketFilter,
  tenant: string,
  parameters: Parameters,
): readonly string[] {
  const { add } = parameters;
  const { assignee, category, channel, draft, dueBefore, guarded, kind, number, owed } = filter;
  const { foreignId, joined, phases, place, region, reporter, team, toCall, updatedFrom } = filter;
  const found: string[] = [...withinScope(filter, parameters)];
  if (phases) {
    found.push(`phase = any (${add(phases, 'text[]')})`);
    // Said in so many words, so that the index of open tickets may serve.
    if (!phases.includes('closed')) found.push("phase <> 'closed'");
  }
  if (kind) found.push(equal('kind', kind, parameters));
  if (category !== undefined) found.push(within('category', category, parameters));
  if (region !== undefined) found.push(within('region', region, parameters));
  if (place !== undefined) found.push(equal('place_code', place, parameters));
  if (guarded !== undefined) found.push(`guarded = ${add(guarded, 'boolean')}`);
  if (assignee !== undefined) found.push(equal('assignee', assignee, parameters));
  if (team !== undefined) found.push(equal('team', team, parameters));
  if (channel !== undefined) found.push(equal('channel', channel, parameters));
  if (dueBefore !== undefined) found.push(`due_at < ${add(dueBefore, 'bigint')}`);
  if (updatedFrom !== undefined) {
    found.push(`updated_at >= ${add(updatedFrom, 'bigint')}`);
  }
  if (owed !== undefined) found.push(`owed = ${add(owed, 'boolean')}`);
  found.push(...amongJoined(joined));
  if (toCall) found.push('to_call');
  if (draft !== undefined) found.push(equal('draft', draft, parameters));
  if (reporter !== undefined) {
    found.push(`id in (select ticket_id from aduan.ticket_reporter
      where tenant = ${tenant} and party_id = any (${add([reporter].flat(), 'text[]')}))`);
  }
  if (foreignId !== undefined) {
    const { id, system } = foreignId;
    found.push(`id in (select ticket_id from aduan.foreign_id where tenant = ${tenant}
      and id = ${add(id, 'text')}${system === undefined ? '' : ` and system = ${add(system, 'text')}`})`);
  }
  if (number !== undefined) {
    const key = numberKey(number);
    found.push(`number_key >= ${add(key, 'text')} and number_key < ${add(`${key}~`, 'text')}`);
  }
  return found;
}

/** The statement of one page: keyset paging, never an offset. */
export function pageStatement(
  tenantId: TenantId,
  filter: TicketFilter,
): { readonly text: string; readonly values: Values } {
  const parameters = createParameters();
  const { add } = parameters;
  const tenant = add(tenantId, 'text');
  const { column, descending } = orders[filter.order ?? 'due'];
  const cursor = readCursor(filter);
  const all = [`tenant = ${tenant}`, ...conditions(filter, tenant, parameters)];
  if (cursor) {
    const place = `(${add(cursor.value, 'bigint')}, ${add(cursor.id, 'text')})`;
    all.push(`(${column}, id) ${descending ? '<' : '>'} ${place}`);
  }
  const direction = descending ? 'desc' : 'asc';
  return {
    text: `select ${ticketColumns} from aduan.ticket where ${all.join(' and ')}
      order by ${column} ${direction}, id ${direction} limit ${add(pageSize(filter) + 1, 'int')}`,
    values: parameters.values,
  };
}

/** Lists of cases. */
export function ticketList(database: Database): Pick<Store, 'listTickets'> {
  return {
    async listTickets(tenant, filter) {
      const { text, values } = pageStatement(tenant, filter);
      const found = (await database.all<TicketColumns>(text, values)).map(toTicket);
      const items = found.slice(0, pageSize(filter));
      const last = items.at(-1);
      const more = found.length > items.length;
      return { items, next: last && more ? formatCursor(filter.order ?? 'due', last) : null };
    },
  };
}
