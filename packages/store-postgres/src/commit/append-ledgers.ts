import type { LedgerRows } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/**
 * Appends to a ledger, if its last row is still the one that was read. Of two commits at once the unique key refuses the
 * second one.
 */
export function ledgerPart(
  tenant: string,
  { after, ledger, rows }: LedgerRows,
  parameters: Parameters,
  suffix: string,
): CommitPart {
  const { add } = parameters;
  const column = columnOf(rows, parameters);
  const [name, last] = [add(ledger, 'text'), add(after, 'int')];
  const lists = [
    column('text', ({ subject }) => subject),
    column('text', ({ entry }) => entry),
    column('text', ({ link }) => link),
  ];
  return {
    text: `
    ledger_end${suffix} as (
      select coalesce(max(sequence), 0) as sequence from aduan.ledger
      where tenant = ${tenant} and ledger = ${name}
    ),
    appended${suffix} as (
      insert into aduan.ledger (tenant, ledger, sequence, subject, entry, link)
      select ${tenant}, ${name}, ${last} + place, subject, entry, link
      from ledger_end${suffix}, unnest(${lists.join(', ')}) with ordinality as one (subject, entry, link, place)
      where sequence = ${last}
    )`,
    holds: `(select sequence from ledger_end${suffix}) = ${last}`,
  };
}
