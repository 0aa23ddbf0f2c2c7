import type { TenantId } from '../ids.js';
import type { LedgerName, LedgerPage, LedgerRow } from '../store/ledger.js';
import type { Store } from '../store/store.js';

/** Page sizes of the ledgers whose rows are unusually large or small. */
const rowsAtOnce: Readonly<Partial<Record<LedgerName, number>>> = {
  // Checkpoints contain their heads.
  checkpoints: 20,
  views: 500,
  discards: 500,
  calendars: 20,
  policies: 20,
  definitions: 200,
};

/** All rows of a ledger after a sequence, or those about one subject, oldest first. */
export async function* ledgerRows(
  store: Pick<Store, 'readLedger'>,
  tenant: TenantId,
  ledger: LedgerName,
  { after: from = 0, ...about }: Pick<LedgerPage, 'after' | 'subject'> = {},
): AsyncGenerator<LedgerRow, void, void> {
  const limit = rowsAtOnce[ledger] ?? 200;
  for (let after: number | undefined = from; after !== undefined; ) {
    const page: LedgerPage = { ...about, after, limit };
    const rows: readonly LedgerRow[] = await store.readLedger(tenant, ledger, page);
    yield* rows;
    after = rows.at(-1)?.sequence;
  }
}

/** The newest row of a ledger. */
export async function lastRow(
  store: Pick<Store, 'readLedger'>,
  tenant: TenantId,
  ledger: LedgerName,
): Promise<LedgerRow | null> {
  const [row = null] = await store.readLedger(tenant, ledger, { limit: 1, newestFirst: true });
  return row;
}
