import type { PartyId } from '@aduan/core';
import {
  checkLedgerName,
  type HistoryHead,
  type LedgerRow,
  type LedgerStore,
} from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { appended, appendIf, isBehind, lastEntry } from './ledger-append.js';

const append = `
  with ${lastEntry},
  ${appendIf('(select 1 from last where sequence = $3::int) as still')},
  covered_ticket as (
    update aduan.ticket set covered = greatest(covered, one.events)
    from unnest($7::text[], $8::text[], $9::int[]) as one (kind, id, events)
    where ticket.tenant = $1 and ticket.id = one.id and one.kind = 'ticket'
      and exists (select 1 from added)
  ),
  covered_party as (
    update aduan.party set covered = greatest(covered, one.events)
    from unnest($7::text[], $8::text[], $9::int[]) as one (kind, id, events)
    where party.tenant = $1 and party.id = one.id and one.kind = 'party'
      and exists (select 1 from added)
  )
  select count(*) as count from added`;

const grown = (kind: HistoryHead['kind']) => `(
  select '${kind}' as kind, one.id, one.version as events, coalesce(event.link, '') as link
  from aduan.${kind} as one
  left join aduan.event on event.tenant = $1 and event.ticket_id = one.id
    and event.sequence = one.version
  where one.tenant = $1 and one.version > one.covered limit $2
)`;

/** Append-only ledgers, and the histories that a checkpoint must cover. */
export function ledgerTable(database: Database): LedgerStore {
  return {
    async appendLedger(tenant, entries) {
      checkLedgerName(entries.ledger);
      const { covers = [], rows } = entries;
      // In a fixed order, so that two appends cannot deadlock.
      const heads = covers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const values = [
        ...appended(tenant, entries),
        heads.map(({ kind }) => kind),
        heads.map(({ id }) => id),
        heads.map(({ events }) => events),
      ];
      try {
        const row = await database.one<{ readonly count: number }>(append, values);
        return row?.count === rows.length;
      } catch (error) {
        if (isBehind(error)) return false;
        throw error;
      }
    },
    readLedger: (tenant, ledger, { after, limit, newestFirst = false, subject }) =>
      database.all<LedgerRow>(
        `select sequence, subject, entry, link from aduan.ledger
         where tenant = $1 and ledger = $2 and sequence ${newestFirst ? '<' : '>'} $3::bigint
           ${subject === undefined ? '' : 'and subject = $5'}
         order by sequence ${newestFirst ? 'desc' : 'asc'} limit $4`,
        [
          tenant,
          ledger,
          after ?? (newestFirst ? Number.MAX_SAFE_INTEGER : 0),
          limit,
          ...(subject === undefined ? [] : [subject]),
        ],
      ),
    trimLedger: (tenant, ledger, through) =>
      database.run(
        'delete from aduan.ledger where tenant = $1 and ledger = $2 and sequence <= $3',
        [tenant, ledger, through],
      ),
    readGrownHistories: (tenant, limit) =>
      database.all<HistoryHead>(`${grown('ticket')} union all ${grown('party')} limit $2`, [
        tenant,
        limit,
      ]),
    async listPartyHistories(tenant, after, limit) {
      const rows = await database.all<{ readonly id: PartyId }>(
        `select id from aduan.party where tenant = $1 and version > 0 and id > $2
         order by id limit $3`,
        [tenant, after, limit],
      );
      return rows.map(({ id }) => id);
    },
  };
}
