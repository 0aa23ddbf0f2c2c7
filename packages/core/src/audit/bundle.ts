import { canonicalJson } from '../canonical-json.js';
import type { DigestInput } from './digest.js';
import { sha256Hex } from './sha256.js';

/** The first line of a bundle: whose it is, and the keys that sign it. */
export interface BundleHeader {
  readonly tenant: string;
  readonly keys: readonly { readonly id: string; readonly publicKey: string }[];
}

/** What the last line of a bundle signs. */
export interface Checkpoint {
  readonly tenant: string;
  /** When it was signed, epoch ms. */
  readonly at: number;
  readonly tickets: number;
  readonly events: number;
  /** Merkle root over the heads of all tickets. */
  readonly root: string;
  /** SHA-256 of the first line, hex. */
  readonly header: string;
}

/** How the history of one ticket ends. */
export interface TicketHead {
  readonly ticketId: string;
  readonly events: number;
  /** The link of its last event. */
  readonly link: string;
}

/** The format that is written and read, as the first line names it. */
export const bundleFormat = 'aduan-audit/1';

// Every line is canonical JSON with its own number: what it must say can be written down again, and a
// line that is missing, doubled or moved shows at its place.

export function headerLine({ keys, tenant }: BundleHeader): string {
  return canonicalJson({ n: 1, type: 'header', format: bundleFormat, tenant, keys });
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

export function headLine(n: number, head: TicketHead): string {
  return canonicalJson({ n, type: 'head', ...head });
}

export function checkpointLine(
  n: number,
  checkpoint: Checkpoint,
  seal: { readonly keyId: string; readonly signature: string },
): string {
  return canonicalJson({ n, type: 'checkpoint', checkpoint, ...seal });
}

/** A ticket's leaf of the Merkle tree. */
export function headLeaf({ events, link, ticketId }: TicketHead): string {
  return canonicalJson({ ticketId, events, link });
}

/** The text that is signed. */
export function signedText(checkpoint: Checkpoint): string {
  return `${bundleFormat} ${canonicalJson(checkpoint)}`;
}

/** What the digest of an event covers, in the order and with the fields of `eventDigest`. */
export function digestText(event: DigestInput): string {
  const { actor, at, boxHash, facts, id, sealed, ticketId, type } = event;
  return canonicalJson({ id, ticketId, type, at, actor, facts, sealed, boxHash });
}

/** The hash of the first line, as a checkpoint holds it. */
export function headerHash(line: string): string {
  return sha256Hex(line);
}
