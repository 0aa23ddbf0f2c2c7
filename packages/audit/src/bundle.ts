import { canonicalJson } from '@aduan/core/plugin';
import {
  type CoveredLedger,
  type HistoryHead,
  type LedgerEnd,
  type LedgerEnds,
  type PublicKey,
  sha256Hex,
} from '@aduan/core/store';
import { canonicalData } from './canonical-data.js';
import type { KeptCheckpoint } from './heads.js';

/** An audited ledger of entries: all but the view log, whose first rows may be deleted. */
export type EntryLedger = Exclude<CoveredLedger, 'views'>;

/** The first line of a bundle: the tenant, the keys that sign it, and the last row of every ledger that it holds. */
export interface BundleHeader {
  readonly tenant: string;
  readonly keys: readonly PublicKey[];
  /** Null for an empty ledger. */
  readonly ledgers: LedgerEnds & { readonly checkpoints: LedgerEnd | null };
}

/** Ledgers of entries in the order of a bundle: by name. */
export function entryLedgersOf(ends: LedgerEnds): readonly EntryLedger[] {
  const names = Object.keys(ends) as (EntryLedger | 'views' | 'checkpoints')[];
  return names.filter((name) => name !== 'views' && name !== 'checkpoints').toSorted();
}

/** Statement that the last line of a bundle signs. */
export interface Seal {
  readonly tenant: string;
  /** When it was signed, epoch ms. */
  readonly at: number;
  readonly tickets: number;
  readonly parties: number;
  /** Total of all histories. */
  readonly events: number;
  /** Number of views in the bundle; the first ones may have been deleted by the retention rule. */
  readonly views: number;
  /** Merkle root over the heads of all histories. */
  readonly root: string;
  /** SHA-256 of the first line, hex. It covers the ledger entries since the last checkpoint. */
  readonly header: string;
}

/** Name of the format in the first line. */
export const bundleFormat = 'aduan-audit/1';

// Every line is canonical JSON with its own number. A reader can therefore rebuild and compare each line, and notices a
// missing, duplicated or moved line.

export function headerLine({ keys, ledgers, tenant }: BundleHeader): string {
  return canonicalJson({ n: 1, type: 'header', format: bundleFormat, tenant, keys, ledgers });
}

export function checkpointLine(n: number, { heads, signature, statement }: KeptCheckpoint): string {
  return canonicalData({ heads, n, signature, statement, type: 'checkpoint' });
}

/** @param event - the data that the digest covers, as canonical JSON */
export function eventLine(
  n: number,
  event: string,
  stamp: { readonly sequence: number; readonly digest: string; readonly link: string },
): string {
  const { digest, link, sequence } = stamp;
  return `{"digest":"${digest}","event":${event},"link":"${link}","n":${n},"sequence":${sequence},"type":"event"}`;
}

export function headLine(n: number, { events, id, kind, link }: HistoryHead): string {
  return canonicalData({ events, history: id, kind, link, n, type: 'head' });
}

/** Says that the views before this one were deleted by the retention rule. */
export function trimmedLine(n: number, { link, sequence }: LedgerEnd): string {
  return canonicalJson({ n, type: 'trimmed', sequence, link });
}

/** @param entry - canonical JSON */
export function viewLine(n: number, entry: string, { link, sequence }: LedgerEnd): string {
  return `{"entry":${entry},"link":"${link}","n":${n},"sequence":${sequence},"type":"view"}`;
}

/** @param entry - canonical JSON */
export function entryLine(
  n: number,
  ledger: EntryLedger,
  entry: string,
  { link, sequence }: LedgerEnd,
): string {
  return `{"entry":${entry},"ledger":"${ledger}","link":"${link}","n":${n},"sequence":${sequence},"type":"entry"}`;
}

export function sealLine(
  n: number,
  seal: Seal,
  { keyId, signature }: { readonly keyId: string; readonly signature: string },
): string {
  return canonicalJson({ n, type: 'seal', seal, keyId, signature });
}

/** The text that is signed at the end. */
export function sealText(seal: Seal): string {
  return `${bundleFormat} ${canonicalJson(seal)}`;
}

/** The hash of the first line, as the seal contains it. */
export function headerHash(line: string): string {
  return sha256Hex(line);
}
