import { canonicalJson } from '../canonical-json.js';
import type { TenantId } from '../ids.js';
import type { LedgerName } from '../store/ledger.js';
import type { Store } from '../store/store.js';
import { nextLink } from './chain.js';
import type { LedgerEnd } from './checkpoint.js';
import { sha256Hex } from './sha256.js';

/** A row on its way into a book. */
export interface LedgerDraft {
  readonly ledger: Exclude<LedgerName, 'checkpoints' | 'views'>;
  /** The last row that was read; sequence 0 and an empty link for none. */
  readonly end: LedgerEnd;
  /** What it is about. */
  readonly subject: string;
  /** In clear: no personal data of citizens. */
  readonly entry: unknown;
}

/**
 * Writes an entry behind those that were read, chained to the last one.
 *
 * @returns whether it is written; not when somebody was faster
 */
export function appendToLedger(
  { store, tenant }: { readonly store: Pick<Store, 'appendLedger'>; readonly tenant: TenantId },
  { ledger, end, entry: made, subject }: LedgerDraft,
): Promise<boolean> {
  const entry = canonicalJson(made);
  const link = nextLink(end.link, sha256Hex(entry));
  return store.appendLedger(tenant, {
    ledger: ledger,
    after: end.sequence,
    rows: [{ subject, entry, link }],
  });
}
