import {
  type CheckpointStatement,
  checkpointHash,
  checkpointText,
  coveredLedgers,
  headTuple,
  type KeptCheckpoint,
  type LedgerEnd,
  type LedgerEnds,
  rootOfHeads,
  type SignedCheckpoint,
} from '../audit/checkpoint.js';
import { lastRow } from '../audit/ledger-rows.js';
import type { AuditSigner } from '../audit/signer.js';
import { canonicalJson } from '../canonical-json.js';
import { AduanError } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import type { HistoryHead, LedgerName } from '../store/ledger.js';

/** The keys that sign checkpoints. */
export interface CheckpointKeys {
  /** Signs from now on. */
  readonly signer: AuditSigner;
  /** The one that signed until now: it signs once more, to name the new one. */
  readonly former?: AuditSigner | undefined;
  /** Id of a key that signed until now and is lost: the new one takes over without its word. */
  readonly lostKey?: string | undefined;
}

/** How many heads one checkpoint covers at most. */
const headsPerCheckpoint = 2_000;

/** A checkpoint that was just appended. */
export interface SignedNow {
  readonly checkpoint: SignedCheckpoint;
  /** Whether another one has to follow at once. */
  readonly isMore: boolean;
}

/** What a checkpoint says beside what its place in the log says. */
type Said = Pick<CheckpointStatement, 'ledgers' | 'nextKey' | 'lostKey'>;

/**
 * Signs what grew since the last checkpoint, if anything did, and appends it. Of several processes one
 * appends; the others find nothing to do.
 *
 * @returns the checkpoint, and whether more waits than it could cover; null when there was nothing to sign
 * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not at hand
 */
export async function signCheckpoint(desk: Desk, keys: CheckpointKeys): Promise<SignedNow | null> {
  const last = await lastCheckpoint(desk);
  const ledgers = Object.fromEntries(
    await Promise.all(coveredLedgers.map(async (name) => [name, await endOf(desk, name)])),
  ) as LedgerEnds;
  const expected = last?.statement.nextKey ?? last?.statement.key ?? null;
  if (expected === null || expected.id === keys.signer.keyId) {
    return appendGrown(desk, keys.signer, last, { ledgers, nextKey: null, lostKey: null });
  }
  if (expected.id === keys.former?.keyId) {
    const { keyId: id, publicKey } = keys.signer;
    return append(desk, keys.former, last, [], {
      ledgers,
      nextKey: { id, publicKey },
      lostKey: null,
    });
  }
  if (expected.id === keys.lostKey) {
    return append(desk, keys.signer, last, [], {
      ledgers,
      nextKey: null,
      lostKey: expected.id,
    });
  }
  throw new AduanError(
    'audit-key-unknown',
    `The last checkpoint names the key ${expected.id}: give it as former, or as lostKey.`,
  );
}

async function appendGrown(
  desk: Desk,
  signer: AuditSigner,
  last: KeptCheckpoint | null,
  said: Said,
): Promise<SignedNow | null> {
  const heads = await desk.store.readGrownHistories(desk.tenant, headsPerCheckpoint);
  const before = last?.statement.ledgers;
  const isNew =
    heads.length > 0 ||
    coveredLedgers.some((name) => said.ledgers[name]?.sequence !== before?.[name]?.sequence);
  return isNew ? append(desk, signer, last, heads, said) : null;
}

async function append(
  desk: Desk,
  signer: AuditSigner,
  last: KeptCheckpoint | null,
  grown: readonly HistoryHead[],
  said: Said,
): Promise<SignedNow | null> {
  const heads = grown.map(headTuple);
  const number = (last?.statement.number ?? 0) + 1;
  const statement: CheckpointStatement = {
    tenant: desk.tenant,
    number,
    at: Math.max(desk.now(), last?.statement.at ?? 0),
    previous: last ? checkpointHash(last) : '',
    heads: heads.length,
    root: rootOfHeads(heads),
    key: { id: signer.keyId, publicKey: signer.publicKey },
    ...said,
  };
  const signed = { signature: await signer.sign(checkpointText(statement)), statement };
  const row = {
    subject: null,
    entry: canonicalJson({ ...signed, heads }),
    link: checkpointHash(signed),
  };
  const isFirst = await desk.store.appendLedger(desk.tenant, {
    ledger: 'checkpoints',
    after: number - 1,
    rows: [row],
    covers: grown,
  });
  // A key that only names the next one covers nothing.
  const isMore =
    heads.length === headsPerCheckpoint || (heads.length === 0 && hasChangedHands(said));
  return isFirst ? { checkpoint: signed, isMore } : null;
}

function hasChangedHands({ lostKey, nextKey }: Said): boolean {
  return nextKey !== null || lostKey !== null;
}

/** The checkpoint that was signed last. */
export async function lastCheckpoint(desk: Desk): Promise<KeptCheckpoint | null> {
  const row = await lastRow(desk.store, desk.tenant, 'checkpoints');
  return row && JSON.parse(row.entry);
}

async function endOf(desk: Desk, ledger: LedgerName): Promise<LedgerEnd | null> {
  const row = await lastRow(desk.store, desk.tenant, ledger);
  return row && { sequence: row.sequence, link: row.link };
}
