import type { TenantId } from '@aduan/core';
import {
  readSearchCursor,
  type SearchStore,
  type SearchTerm,
  scopeConditions,
  type TicketColumns,
  type TicketSearch,
  type TicketWrite,
  toTicket,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { NamedValues, Statement, Statements } from '../database/statements.js';
import { filterDialect } from './filter-dialect.js';

/** Terms that are read from the vocabulary before the event loop gets a turn. */
const termsPerBatch = 200;

/** Marks the index of a changed ticket: stale where search is on, and without terms at once if its reporter is hidden now. */
export function expireTerms(
  sql: Statements,
  tenant: TenantId,
  { expectedVersion, needsIndexing, ticket: { anonymous, confidential, id, version } }: TicketWrite,
): void {
  if (needsIndexing) {
    sql.run(
      `insert into search_stale (tenant, ticket_id, version) values (:tenant, :id, :version)
       on conflict (tenant, ticket_id) do update set version = excluded.version`,
      { tenant, id, version },
    );
  }
  const mayHaveTerms = expectedVersion > 0;
  if (mayHaveTerms && (anonymous || confidential)) forgetTerms(sql, { tenant, id });
}

function forgetTerms(
  sql: Statements,
  parameters: { readonly tenant: TenantId; readonly id: string },
): void {
  sql.run('delete from search_ticket where tenant = :tenant and ticket_id = :id', parameters);
}

/** The statement of a search: scans the matching tickets from the one indexed last, and stops at the limit. */
export function searchStatement(
  tenant: TenantId,
  { after, groups, limit, ...scope }: TicketSearch,
): Statement {
  const cursor = readSearchCursor(after);
  const parameters: NamedValues = { tenant, limit, match: groups.map(anyOf).join(' AND ') };
  const dialect = filterDialect(parameters);
  const all = [
    'search_term match :match',
    'found.tenant = :tenant',
    dialect.isMarked('guarded', false),
    ...scopeConditions(scope, dialect),
    ...(cursor === null ? [] : [`search_term.rowid < ${dialect.value('cursor', cursor)}`]),
  ];
  return {
    text: `
      select ticket.*, found.doc from search_term
      cross join search_ticket as found on found.doc = search_term.rowid
      cross join ticket on ticket.tenant = found.tenant and ticket.id = found.ticket_id
      where ${all.join(' and ')}
      order by search_term.rowid desc limit :limit`,
    parameters,
  };
}

/** One term group in the syntax of FTS5. */
function anyOf(group: readonly SearchTerm[]): string {
  const terms = group.map(({ prefix, term }) => `${quoted(term)}${prefix ? '*' : ''}`);
  return `(${terms.join(' OR ')})`;
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** Store methods of the ticket search index. */
export function searchTable({ statements: sql, write }: Database): SearchStore {
  /** Tickets of this tenant with a term: all tenants of the file share one vocabulary, so a frequent term may be another tenant's. */
  function ticketsWith(tenant: TenantId, term: string): number {
    const row = sql.get<{ readonly count: number }>(
      `select count(*) as count from search_term
       join search_ticket as found on found.doc = search_term.rowid
       where search_term match :match and found.tenant = :tenant`,
      { tenant, match: quoted(term) },
    );
    return row?.count ?? 0;
  }

  return {
    async searchTickets(tenant, search) {
      const { parameters, text } = searchStatement(tenant, search);
      const rows = sql.all<TicketColumns & { readonly doc: number }>(text, parameters);
      return rows.map((row) => ({ ...toTicket(row), cursor: String(row.doc) }));
    },
    async readStaleTickets(tenant, limit) {
      const rows = sql.all<TicketColumns>(
        `select ticket.* from search_stale as stale
         cross join ticket on ticket.tenant = stale.tenant and ticket.id = stale.ticket_id
         where stale.tenant = :tenant order by stale.ticket_id limit :limit`,
        { tenant, limit },
      );
      return rows.map(toTicket);
    },
    writeSearch: (tenant, entries) =>
      write(() => {
        let written = 0;
        for (const { terms, ticketId: id, version } of entries) {
          const isCurrent = sql.run(
            `delete from search_stale where tenant = :tenant and ticket_id = :id
               and exists (select 1 from ticket where tenant = :tenant and id = :id and version = :version
                 and (:hasTerms = 0 or (ticket ->> '$.anonymous' or ticket ->> '$.confidential') = 0))`,
            { tenant, id, version, hasTerms: Number(terms !== null) },
          );
          if (isCurrent === 0) continue;
          written += 1;
          if (terms === null) forgetTerms(sql, { tenant, id });
          else writeTerms(sql, { tenant, id, terms: [...new Set(terms)].sort().join(' ') });
        }
        return written;
      }),
    expireSearch: (tenant, after, limit) =>
      write(() => {
        const expired = sql.all<{ readonly id: string }>(
          'select id from ticket where tenant = :tenant and id > :after order by id limit :limit',
          { tenant, after: after ?? '', limit },
        );
        sql.run(
          `insert or ignore into search_stale (tenant, ticket_id, version)
           select tenant, id, version from ticket
           where tenant = :tenant and id in (select value from json_each(:ids))`,
          { tenant, ids: JSON.stringify(expired.map(({ id }) => id)) },
        );
        return expired.at(-1)?.id ?? null;
      }),
    async countTerms(tenant, above) {
      const found: { term: string; tickets: number }[] = [];
      for (let after: string | undefined = ''; after !== undefined; ) {
        const rows: readonly { readonly term: string; readonly doc: number }[] = sql.all(
          'select term, doc from search_vocabulary where term > :after limit :limit',
          { after, limit: termsPerBatch },
        );
        for (const { doc, term } of rows) {
          const tickets = doc > above ? ticketsWith(tenant, term) : 0;
          if (tickets > above) found.push({ term, tickets });
        }
        after = rows.at(-1)?.term;
        await new Promise((resolve) => setImmediate(resolve));
      }
      return found;
    },
    removeTerms: (tenant, terms, limit) =>
      write(() => {
        if (terms.length === 0) return 0;
        const having = sql.all<{ readonly doc: number; readonly terms: string }>(
          `select found.doc, found.terms from search_term
           join search_ticket as found on found.doc = search_term.rowid
           where search_term match :match and found.tenant = :tenant limit :limit`,
          { tenant, match: terms.map(quoted).join(' OR '), limit },
        );
        const gone = new Set(terms);
        for (const { doc, terms: had } of having) {
          const kept = had.split(' ').filter((term) => !gone.has(term));
          sql.run('update search_ticket set terms = :terms where doc = :doc', {
            doc,
            terms: kept.join(' '),
          });
        }
        return having.length;
      }),
    async searchStats(tenant) {
      const stats = sql.get<{ readonly indexed: number; readonly stale: number }>(
        `select (select count(*) from search_ticket where tenant = :tenant) as indexed,
           (select count(*) from search_stale where tenant = :tenant) as stale`,
        { tenant },
      );
      return { indexed: stats?.indexed ?? 0, stale: stats?.stale ?? 0 };
    },
  };
}

/** Writes the terms of a ticket, unless they are unchanged: removing the old ones is what costs. */
function writeTerms(
  sql: Statements,
  parameters: { readonly tenant: TenantId; readonly id: string; readonly terms: string },
): void {
  sql.run(
    `insert into search_ticket (tenant, ticket_id, terms) values (:tenant, :id, :terms)
     on conflict (tenant, ticket_id) do update set terms = excluded.terms
     where terms <> excluded.terms`,
    parameters,
  );
}
