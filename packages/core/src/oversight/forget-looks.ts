import { ledgerRows } from '../audit/ledger-rows.js';
import type { Desk } from '../runtime/desk.js';
import type { LookEntry } from '../runtime/looks/look-entry.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { Principal } from '../slots/principal.js';
import type { LedgerRow } from '../store/ledger.js';
import type { LookLog } from './look-log.js';

/**
 * Forgets the looks from before an instant, oldest first, as far as they follow each other. First it is kept
 * where the chain begins from now on.
 */
export async function forgetLooks(
  desk: Desk,
  log: LookLog,
  actor: Principal,
  before: number,
): Promise<number> {
  const last = await lastBefore(desk, before);
  if (!last) return 0;
  await log.append({
    type: 'forgotten',
    at: desk.now(),
    actor: actorOf(actor),
    before,
    through: last.sequence,
    link: last.link,
  });
  return desk.store.trimLedger(desk.tenant, 'looks', last.sequence);
}

async function lastBefore({ store, tenant }: Desk, before: number): Promise<LedgerRow | null> {
  let last: LedgerRow | null = null;
  for await (const row of ledgerRows(store, tenant, 'looks')) {
    const { at }: LookEntry = JSON.parse(row.entry);
    if (at >= before) return last;
    last = row;
  }
  return last;
}
