import { canonicalJson } from '../canonical-json.js';
import type { PluginWord } from '../ids.js';
import { sha256Hex } from './sha256.js';

/** A public key as auditors know it. */
export interface PublicKey {
  /** SHA-256 of the public key, hex. */
  readonly id: string;
  /** Ed25519, 32 bytes in base64. */
  readonly publicKey: string;
}

/** The end of a ledger. */
export interface LedgerEnd {
  readonly sequence: number;
  readonly link: string;
}

/** The ledgers of core that every checkpoint covers in addition to the histories. */
export const coveredLedgers = ['views', 'discards', 'definitions'] as const;
/** An audited ledger: one of these, or one of a plugin. */
export type CoveredLedger = (typeof coveredLedgers)[number] | PluginWord;
/** The ends of the audited ledgers by name. Null for an empty ledger. */
export type LedgerEnds = Readonly<Record<CoveredLedger, LedgerEnd | null>>;

/**
 * The signed content of a checkpoint: a Merkle root over the heads (the last links) of the ticket and party histories
 * that grew since the last checkpoint covered them, and the ends of the ledgers.
 */
export interface CheckpointStatement {
  readonly tenant: string;
  /** Counts from 1, without gaps. */
  readonly number: number;
  /** Time of signing according to the signer, epoch ms. */
  readonly at: number;
  /** {@link checkpointHash} of the checkpoint before; empty for the first. */
  readonly previous: string;
  /** Number of heads it covers. */
  readonly heads: number;
  /** Merkle root over these heads. */
  readonly root: string;
  /** The ends of the ledgers. */
  readonly ledgers: LedgerEnds;
  /** The key of the signature. */
  readonly key: PublicKey;
  /** The key that signs from the next checkpoint on, when it changes. */
  readonly nextKey: PublicKey | null;
  /** Id of a lost key that should have signed. Only the operator vouches for the new key. */
  readonly lostKey: string | null;
}

/** A statement with its signature, as a desk publishes it. */
export interface SignedCheckpoint {
  /** Ed25519, base64. */
  readonly signature: string;
  readonly statement: CheckpointStatement;
}

/** The text that is signed. */
export function checkpointText(statement: CheckpointStatement): string {
  return `aduan-checkpoint/1 ${canonicalJson(statement)}`;
}

/** The published form, as one line. */
export function publishedLine({ signature, statement }: SignedCheckpoint): string {
  return canonicalJson({ signature, statement });
}

/** The hash to which the next checkpoint is chained: SHA-256 of the published form, hex. */
export function checkpointHash(signed: SignedCheckpoint): string {
  return sha256Hex(publishedLine(signed));
}
