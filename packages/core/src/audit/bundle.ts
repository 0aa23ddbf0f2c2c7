import { canonicalJson } from '../canonical-json.js';
import type { HistoryHead } from '../store/ledger.js';
import { canonicalData } from './canonical-data.js';
import type { KeptCheckpoint, LedgerEnd, PublicKey } from './checkpoint.js';
import { sha256Hex } from './sha256.js';

/** The first line of a bundle: whose it is, and the keys that sign it. */
export interface BundleHeader {
  readonly tenant: string;
  readonly keys: readonly PublicKey[];
}

/** Books of what was written and decided beside the cases, in the order of a bundle. */
export const auditedBooks = ['articles', 'facts', 'discards'] as const;
/** One of the books. */
export type AuditedBook = (typeof auditedBooks)[number];

/** Where each book ends; null while nothing is in it, and left out from before it was covered. */
export type BookEnds = Readonly<Partial<Record<AuditedBook, LedgerEnd | null>>>;

/** What the last line of a bundle signs. */
export interface Seal {
  readonly tenant: string;
  /** When it was signed, epoch ms. */
  readonly at: number;
  readonly tickets: number;
  readonly parties: number;
  /** Of all histories. */
  readonly events: number;
  /** How many looks are in the bundle. */
  readonly looks: number;
  /** Where the chain of looks ends: no checkpoint covers those since the last one. */
  readonly lastLook: LedgerEnd | null;
  /** Where the books end; missing in bundles from before there were any. */
  readonly books?: BookEnds;
  /** Merkle root over the heads of all histories. */
  readonly root: string;
  /** SHA-256 of the first line, hex. */
  readonly header: string;
  /** Number and hash of the last checkpoint. */
  readonly checkpoint: LedgerEnd | null;
}

/** The format that is written and read, as the first line names it. */
export const bundleFormat = 'aduan-audit/1';

// Every line is canonical JSON with its own number: what it must say can be written down again, and a
// line that is missing, doubled or moved shows at its place.

export function headerLine({ keys, tenant }: BundleHeader): string {
  return canonicalJson({ n: 1, type: 'header', format: bundleFormat, tenant, keys });
}

export function checkpointLine(n: number, { heads, signature, statement }: KeptCheckpoint): string {
  return canonicalData({ heads, n, signature, statement, type: 'checkpoint' });
}

/** @param event - what the digest covers, as canonical JSON */
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

/** Says that looks before this one were forgotten by rule. */
export function trimmedLine(n: number, { link, sequence }: LedgerEnd): string {
  return canonicalJson({ n, type: 'trimmed', sequence, link });
}

/** @param entry - canonical JSON */
export function lookLine(n: number, entry: string, { link, sequence }: LedgerEnd): string {
  return `{"entry":${entry},"link":"${link}","n":${n},"sequence":${sequence},"type":"look"}`;
}

/** @param entry - canonical JSON */
export function entryLine(
  n: number,
  book: AuditedBook,
  entry: string,
  { link, sequence }: LedgerEnd,
): string {
  return `{"book":"${book}","entry":${entry},"link":"${link}","n":${n},"sequence":${sequence},"type":"entry"}`;
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

/** The hash of the first line, as the seal holds it. */
export function headerHash(line: string): string {
  return sha256Hex(line);
}
