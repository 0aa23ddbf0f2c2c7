import { canonicalJson } from '../canonical-json.js';
import type { TenantId } from '../ids.js';
import type { LedgerName } from '../store/ledger.js';
import type { Store } from '../store/store.js';
import { nextLink } from './chain.js';
import type { LedgerEnd } from './checkpoint.js';
import { sha256Hex } from './sha256.js';

/** Input of `appendToLedger`: a new entry, the row it follows, and its append-only ledger (see `LedgerName`). */
export interface LedgerDraft {
  readonly ledger: Exclude<LedgerName, 'checkpoints' | 'views'>;
  /** The last row that was read; sequence 0 and an empty link for an empty ledger. */
  readonly end: LedgerEnd;
  /** Id of what the entry is about. */
  readonly subject: string;
  /** Stored in clear: no personal data of citizens. */
  readonly entry: unknown;
}

/**
 * Appends an entry after the last row that was read, chained to it.
 *
 * @returns false when another writer was faster
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
