import { StoreError, type TenantId } from '@aduan/core';
import type { LedgerAppend } from '@aduan/core/store';
import type { Values } from '../database/database.js';

/** The last number of a ledger, as a common table expression; append only when it equals `$3`. */
export const lastEntry = `last as (
    select coalesce(max(sequence), 0) as sequence from aduan.ledger where tenant = $1 and ledger = $2
  )`;

/**
 * Appends to a ledger if `source` has a row, as a common table expression over the values of `appended`. Two concurrent
 * appends use the same numbers: the unique key rolls the second one back, see `isBehind`.
 */
export const appendIf = (source: string) => `added as (
    insert into aduan.ledger (tenant, ledger, sequence, subject, entry, link)
    select $1, $2, $3::int + place, subject, entry, link
    from ${source}, unnest($4::text[], $5::text[], $6::text[]) with ordinality
      as one (subject, entry, link, place)
    returning 1
  )`;

/** The values `$1` to `$6`. */
export function appended(tenant: TenantId, { after, ledger, rows }: LedgerAppend): Values {
  return [
    tenant,
    ledger,
    after,
    rows.map(({ subject }) => subject),
    rows.map(({ entry }) => entry),
    rows.map(({ link }) => link),
  ];
}

/** Whether another append came first. */
export function isBehind(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'store-duplicate';
}
