import { ledgerRows } from '../audit/ledger-rows.js';
import type { Principal } from '../ports/principal.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ViewEntry } from '../runtime/view-log/view-entry.js';
import type { LedgerRow } from '../store/ledger.js';
import type { ViewLogBuffer } from './view-log-buffer.js';

/**
 * Deletes the views before an instant, as an unbroken run from the oldest. An entry about the new start of the chain is
 * stored first.
 */
export async function forgetViews(
  runtime: Runtime,
  log: ViewLogBuffer,
  actor: Principal,
  before: number,
): Promise<number> {
  const last = await lastBefore(runtime, before);
  if (!last) return 0;
  await log.append({
    type: 'forgotten',
    at: runtime.now(),
    actor: actorOf(actor),
    before,
    through: last.sequence,
    link: last.link,
  });
  return runtime.store.trimLedger(runtime.tenant, 'views', last.sequence);
}

async function lastBefore({ store, tenant }: Runtime, before: number): Promise<LedgerRow | null> {
  let last: LedgerRow | null = null;
  for await (const row of ledgerRows(store, tenant, 'views')) {
    const { at }: ViewEntry = JSON.parse(row.entry);
    if (at >= before) return last;
    last = row;
  }
  return last;
}
