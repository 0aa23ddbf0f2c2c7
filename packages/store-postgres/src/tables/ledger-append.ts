import { type LedgerAppend, StoreError, type TenantId } from '@aduan/core';
import type { Values } from '../database/database.js';

/** The number that a ledger ends with, as a common table expression; where it is not `$3`, nothing may be appended. */
export const lastEntry = `last as (
    select coalesce(max(sequence), 0) as sequence from aduan.ledger where tenant = $1 and ledger = $2
  )`;

/**
 * Appends to a ledger where `source` has a row, as a common table expression over the values of `appended`. Two that append
 * at once want the same numbers: the unique key takes back all that the second one did, see `isBehind`.
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

/** Whether somebody else appended first. */
export function isBehind(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'store-duplicate';
}
