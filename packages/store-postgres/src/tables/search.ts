import type { TenantId } from '@aduan/core';
import {
  readSearchCursor,
  type SearchStore,
  type SearchTerm,
  scopeConditions,
  type TermCount,
  type TicketColumns,
  type TicketSearch,
  toTicket,
} from '@aduan/core/store';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { filterDialect } from './filter-dialect.js';
import { ticketColumns } from './tickets.js';

/**
 * The statement of a search; terms match literally, without stemming. Index hits are sorted and limited before tickets
 * are joined; otherwise all their wide rows would be read and sorted for one page.
 */
export function searchStatement(
  tenantId: TenantId,
  { after, groups, limit, ...scope }: TicketSearch,
): { readonly text: string; readonly values: Values } {
  const parameters = createParameters();
  const { add } = parameters;
  const tenant = add(tenantId, 'text');
  const cursor = readSearchCursor(after);
  const indexed = [
    `found.tenant = ${tenant}`,
    `found.terms @@ ${add(groups.map(anyOf).join(' & '), 'tsquery')}`,
    ...(cursor === null ? [] : [`found.doc < ${add(cursor, 'bigint')}`]),
  ];
  const seen = ['not ticket.guarded', ...scopeConditions(scope, filterDialect(tenant, parameters))];
  return {
    text: `
      select ${ticketColumns}, found.doc from (
        select tenant, ticket_id, doc from aduan.search_ticket as found
        where ${indexed.join(' and ')} order by doc desc
      ) as found
      join aduan.ticket on ticket.tenant = found.tenant and ticket.id = found.ticket_id
      where ${seen.join(' and ')} order by found.doc desc limit ${add(limit, 'int')}`,
    values: parameters.values,
  };
}

/** One term group in the syntax of a tsquery. */
function anyOf(group: readonly SearchTerm[]): string {
  const terms = group.map(({ prefix, term }) => `${quoted(term)}${prefix ? ':*' : ''}`);
  return `(${terms.join(' | ')})`;
}

function quoted(term: string): string {
  return `'${term.replaceAll(/['\\]/g, '$&$&')}'`;
}

/**
 * Entries are locked in a fixed order, so that two workers cannot deadlock. After waiting, a stale row is read again
 * and shows whether its ticket has changed; it may be older than its ticket, because search may have been off.
 */
const write = `
  with entry as (
    select * from unnest($2::text[], $3::int[], $4::text[]) as one (ticket_id, version, terms)
  ),
  fresh as (
    select stale.ticket_id from aduan.search_stale as stale
    join entry on entry.ticket_id = stale.ticket_id and entry.version >= stale.version
    join aduan.ticket on ticket.tenant = $1 and ticket.id = stale.ticket_id
      and ticket.version = entry.version
    where stale.tenant = $1 and not (ticket.guarded and entry.terms is not null)
    order by stale.ticket_id for update of stale
  ),
  settled as (
    delete from aduan.search_stale as stale using fresh
    where stale.tenant = $1 and stale.ticket_id = fresh.ticket_id returning stale.ticket_id
  ),
  forgotten as (
    delete from aduan.search_ticket as had using settled join entry using (ticket_id)
    where had.tenant = $1 and had.ticket_id = entry.ticket_id and entry.terms is null
  ),
  written as (
    insert into aduan.search_ticket as had (tenant, ticket_id, terms)
    select $1, ticket_id, array_to_tsvector(string_to_array(entry.terms, ' '))
    from settled join entry using (ticket_id) where entry.terms is not null order by ticket_id
    on conflict (tenant, ticket_id) do update set terms = excluded.terms
    where had.terms <> excluded.terms
  )
  select count(*) as count from settled`;

const expire = `
  with expired as (
    select id, version from aduan.ticket where tenant = $1 and id > $2 order by id limit $3
  ),
  written as (
    insert into aduan.search_stale (tenant, ticket_id, version)
    select $1, id, version from expired order by id on conflict do nothing
  )
  select max(id) as last from expired`;

const remove = `
  with having_some as (
    select ticket_id from aduan.search_ticket
    where tenant = $1 and terms @@ $2::tsquery order by ticket_id limit $3 for update
  )
  update aduan.search_ticket as had set terms = ts_delete(had.terms, $4::text[])
  from having_some where had.tenant = $1 and had.ticket_id = having_some.ticket_id`;

/** Store methods of the ticket search index. */
export function searchTable(database: Database): SearchStore {
  return {
    async searchTickets(tenant, search) {
      const { text, values } = searchStatement(tenant, search);
      const rows = await database.allByValues<TicketColumns & { readonly doc: number }>(
        text,
        values,
      );
      return rows.map((row) => ({ ...toTicket(row), cursor: String(row.doc) }));
    },
    async readStaleTickets(tenant, limit) {
      const rows = await database.all<TicketColumns>(
        `select ${ticketColumns} from aduan.search_stale as stale
         join aduan.ticket on ticket.tenant = stale.tenant and ticket.id = stale.ticket_id
         where stale.tenant = $1 order by stale.ticket_id limit $2`,
        [tenant, limit],
      );
      return rows.map(toTicket);
    },
    async writeSearch(tenant, entries) {
      const row = await database.one<{ readonly count: number }>(write, [
        tenant,
        entries.map(({ ticketId }) => ticketId),
        entries.map(({ version }) => version),
        entries.map(({ terms }) => terms?.join(' ') ?? null),
      ]);
      return row?.count ?? 0;
    },
    async expireSearch(tenant, after, limit) {
      const values = [tenant, after ?? '', limit];
      const row = await database.one<{ readonly last: string | null }>(expire, values);
      return row?.last ?? null;
    },
    countTerms: (tenant, above) =>
      database.all<TermCount>(
        `select term, count(*) as tickets from aduan.search_ticket
         cross join unnest(tsvector_to_array(terms)) as term
         where tenant = $1 group by term having count(*) > $2::bigint`,
        [tenant, above],
      ),
    async removeTerms(tenant, terms, limit) {
      if (terms.length === 0) return 0;
      const any = terms.map(quoted).join(' | ');
      return database.run(remove, [tenant, any, limit, terms]);
    },
    async searchStats(tenant) {
      const row = await database.one<{ readonly indexed: number; readonly stale: number }>(
        `select (select count(*) from aduan.search_ticket where tenant = $1) as indexed,
           (select count(*) from aduan.search_stale where tenant = $1) as stale`,
        [tenant],
      );
      return { indexed: row?.indexed ?? 0, stale: row?.stale ?? 0 };
    },
  };
}
