import type { TenantId } from '../ids.js';
import type { LedgerName, LedgerPage, LedgerRow } from '../store/ledger.js';
import type { Store } from '../store/store.js';
import { type KeptCheckpoint, publishedLine } from './checkpoint.js';

/** Page size of ledgers whose rows are larger or smaller than those of others. */
const rowsAtOnce: Readonly<Partial<Record<LedgerName, number>>> = {
  // Checkpoints contain their heads.
  checkpoints: 20,
  views: 500,
  facts: 500,
  discards: 500,
  calendars: 20,
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

/** All checkpoints of a desk, oldest first. */
async function* keptCheckpoints(
  store: Pick<Store, 'readLedger'>,
  tenant: TenantId,
  from = 0,
): AsyncGenerator<KeptCheckpoint, void, void> {
  for await (const { entry } of ledgerRows(store, tenant, 'checkpoints', { after: from })) {
    yield JSON.parse(entry);
  }
}

/** The published checkpoints after a number, without heads and line feeds. */
export async function* publishedCheckpoints(
  store: Pick<Store, 'readLedger'>,
  tenant: string,
  from = 0,
): AsyncGenerator<string, void, void> {
  for await (const kept of keptCheckpoints(store, tenant as TenantId, from)) {
    yield publishedLine(kept);
  }
}
