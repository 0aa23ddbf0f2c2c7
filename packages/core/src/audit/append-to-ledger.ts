import { canonicalJson } from '../canonical-json.js';
import type { TenantId } from '../ids.js';
import type { LedgerName, LedgerRows } from '../store/ledger.js';
import type { Store } from '../store/store.js';
import { nextLink } from './chain.js';
import type { LedgerEnd } from './checkpoint.js';
import { sha256Hex } from './sha256.js';

/** A new entry of a ledger, and the row it follows. */
export interface LedgerDraft {
  /** Any ledger but `checkpoints`, which chain their rows themselves, and `views`, which is the view log's. */
  readonly ledger: Exclude<LedgerName, 'checkpoints' | 'views'>;
  /** The last row that was read; sequence 0 and an empty link for an empty ledger. */
  readonly end: LedgerEnd;
  /** Id of the subject of the entry. */
  readonly subject: string;
  /** Stored in clear: no personal data of citizens. */
  readonly entry: unknown;
}

/** Chains an entry to the last row that was read: a part of a commit, which conflicts if the ledger has grown since. */
export function chainedEntry({ end, entry, ledger, subject }: LedgerDraft): LedgerRows {
  return chainedRows(ledger, end, [{ subject, entry }]);
}

/** Chains entries to the last row that was read, and to each other. */
export function chainedRows(
  ledger: LedgerName,
  end: LedgerEnd,
  entries: readonly { readonly subject: string | null; readonly entry: unknown }[],
): LedgerRows {
  let { link } = end;
  const rows = entries.map(({ entry: made, subject }) => {
    const entry = canonicalJson(made);
    link = nextLink(link, sha256Hex(entry));
    return { subject, entry, link };
  });
  return { ledger, after: end.sequence, rows };
}

/**
 * Appends an entry after the last row that was read, chained to it.
 *
 * @returns false when another writer was faster
 */
export function appendToLedger(
  { store, tenant }: { readonly store: Pick<Store, 'appendLedger'>; readonly tenant: TenantId },
  draft: LedgerDraft,
): Promise<boolean> {
  return store.appendLedger(tenant, chainedEntry(draft));
}
