import { canonicalJson } from '../canonical-json.js';
import type { HistoryHead } from '../store/ledger.js';
import { merkleRoot } from './merkle-root.js';
import { sha256Hex } from './sha256.js';
import type { AuditSigner } from './signer.js';

/** A key as auditors know it. */
export type PublicKey = Pick<AuditSigner, 'publicKey'> & {
  /** SHA-256 of the public key, hex. */
  readonly id: string;
};

/** How far a ledger went. */
export interface LedgerEnd {
  readonly sequence: number;
  readonly link: string;
}

/** Ledgers beside the histories that a checkpoint covers. */
export const coveredLedgers = [
  'views',
  'articles',
  'facts',
  'discards',
] as const satisfies readonly (keyof LedgerEnds)[];
/** Where each of them ends: who looked at what, articles, facts, what was given up and put away. Null while nothing is in one. */
export type LedgerEnds = Readonly<
  Record<'views' | 'articles' | 'facts' | 'discards', LedgerEnd | null>
>;

/** What a checkpoint signs: how the histories end that grew since the one before. */
export interface CheckpointStatement {
  readonly tenant: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** When it was signed, epoch ms, as the signer says. */
  readonly at: number;
  /** {@link checkpointHash} of the one before; empty for the first. */
  readonly previous: string;
  /** How many heads it covers. */
  readonly heads: number;
  /** Merkle root over these heads. */
  readonly root: string;
  /** How far the ledgers went. */
  readonly ledgers: LedgerEnds;
  /** Whose signature it is. */
  readonly key: PublicKey;
  /** The key that signs from the next one on, when it changes. */
  readonly nextKey: PublicKey | null;
  /** Id of the key that should have signed and was lost: nothing but the word of the operator vouches for the new one. */
  readonly lostKey: string | null;
}

/** A statement and its signature: what a desk publishes. */
export interface SignedCheckpoint {
  /** Ed25519, base64. */
  readonly signature: string;
  readonly statement: CheckpointStatement;
}

/** A checkpoint as it is kept, with the heads that it covers. */
export interface KeptCheckpoint extends SignedCheckpoint {
  readonly heads: readonly HeadTuple[];
}

/** A head, short: kind, id, events, link. */
export type HeadTuple = readonly [HistoryHead['kind'], string, number, string];

/** A head as a checkpoint keeps it. */
export function headTuple({ events, id, kind, link }: HistoryHead): HeadTuple {
  return [kind, id, events, link];
}

/** The root over heads. */
export function rootOfHeads(heads: readonly HeadTuple[]): string {
  return merkleRoot(heads.map((head) => JSON.stringify(head)));
}

/** The text that is signed. */
export function checkpointText(statement: CheckpointStatement): string {
  return `aduan-checkpoint/1 ${canonicalJson(statement)}`;
}

/** What is published, as one line. */
export function publishedLine({ signature, statement }: SignedCheckpoint): string {
  return canonicalJson({ signature, statement });
}

/** What the next checkpoint is chained to: SHA-256 of what is published, hex. */
export function checkpointHash(signed: SignedCheckpoint): string {
  return sha256Hex(publishedLine(signed));
}
