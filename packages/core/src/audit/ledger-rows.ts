import type { TenantId } from '../ids.js';
import type { LedgerName, LedgerRow } from '../store/ledger.js';
import type { Store } from '../store/store.js';
import { type KeptCheckpoint, publishedLine } from './checkpoint.js';

/** Checkpoints hold the heads that they cover: few are read at a time. */
const rowsAtOnce: Readonly<Record<LedgerName, number>> = { checkpoints: 20, looks: 500 };

/** All rows of a ledger, oldest first. */
export async function* ledgerRows(
  store: Pick<Store, 'readLedger'>,
  tenant: TenantId,
  ledger: LedgerName,
  from = 0,
): AsyncGenerator<LedgerRow, void, void> {
  for (let after: number | undefined = from; after !== undefined; ) {
    const rows: readonly LedgerRow[] = await store.readLedger(tenant, ledger, {
      after,
      limit: rowsAtOnce[ledger],
    });
    yield* rows;
    after = rows.at(-1)?.sequence;
  }
}

/** All checkpoints of a desk, oldest first. */
export async function* keptCheckpoints(
  store: Pick<Store, 'readLedger'>,
  tenant: TenantId,
  from = 0,
): AsyncGenerator<KeptCheckpoint, void, void> {
  for await (const { entry } of ledgerRows(store, tenant, 'checkpoints', from)) {
    yield JSON.parse(entry);
  }
}

/**
 * The checkpoints of a desk as they are given out, one a line: small, and without the heads. Whoever holds one
 * can find out later whether what it covers was changed.
 *
 * @param from - the number of the last one that was given out before
 * @returns lines without their line feed
 */
export async function* publishedCheckpoints(
  store: Pick<Store, 'readLedger'>,
  tenant: string,
  from = 0,
): AsyncGenerator<string, void, void> {
  for await (const kept of keptCheckpoints(store, tenant as TenantId, from)) {
    yield publishedLine(kept);
  }
}
