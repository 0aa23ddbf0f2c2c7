import {
  type CheckpointStatement,
  type CoveredLedger,
  checkpointHash,
  checkpointText,
  headTuple,
  type KeptCheckpoint,
  type LedgerEnd,
  type LedgerEnds,
  ledgersToCover,
  rootOfHeads,
  type SignedCheckpoint,
} from '../audit/checkpoint.js';
import { lastRow } from '../audit/ledger-rows.js';
import type { AuditSigner } from '../audit/signer.js';
import { canonicalJson } from '../canonical-json.js';
import { AduanError } from '../errors.js';
import type { PluginWord } from '../ids.js';
import type { Runtime } from '../runtime/runtime.js';
import type { HistoryHead, LedgerName } from '../store/ledger.js';

/** The keys that sign checkpoints. */
export interface CheckpointKeys {
  /** Signs from now on. */
  readonly signer: AuditSigner;
  /** The key that signed until now. It signs once more, to name the new key. */
  readonly former?: AuditSigner | undefined;
  /** Id of the key that signed until now and is lost. The new key takes over without its signature. */
  readonly lostKey?: string | undefined;
}

/** What signs, and what it covers. */
export interface CheckpointSigning extends CheckpointKeys {
  /** Ledgers of plugins. A ledger that was covered once is covered by every later checkpoint. */
  readonly ledgers: readonly PluginWord[];
}

/** Maximum number of heads in one checkpoint. */
const headsPerCheckpoint = 2_000;

/** A checkpoint that was just appended. */
export interface SignedNow {
  readonly checkpoint: SignedCheckpoint;
  /** Whether another one must follow at once. */
  readonly isMore: boolean;
}

/** The content of a checkpoint that does not follow from its position in the log. */
type CitizenMessage = Pick<CheckpointStatement, 'ledgers' | 'nextKey' | 'lostKey'>;

/**
 * Signs what grew since the last checkpoint, if anything, and appends it. With several processes, one appends and the
 * others find nothing to do.
 *
 * @returns the checkpoint, and whether more remains to be signed; null when there was nothing to sign
 * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not available
 */
export async function signCheckpoint(
  runtime: Runtime,
  keys: CheckpointSigning,
): Promise<SignedNow | null> {
  const last = await lastCheckpoint(runtime);
  const ledgers = Object.fromEntries(
    await Promise.all(
      ledgersToCover(last, keys.ledgers).map(async (name) => [name, await endOf(runtime, name)]),
    ),
  ) as LedgerEnds;
  const expected = last?.statement.nextKey ?? last?.statement.key ?? null;
  if (expected === null || expected.id === keys.signer.keyId) {
    return appendGrown(runtime, keys.signer, last, { ledgers, nextKey: null, lostKey: null });
  }
  if (expected.id === keys.former?.keyId) {
    const { keyId: id, publicKey } = keys.signer;
    return append(runtime, keys.former, last, [], {
      ledgers,
      nextKey: { id, publicKey },
      lostKey: null,
    });
  }
  if (expected.id === keys.lostKey) {
    return append(runtime, keys.signer, last, [], {
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
  runtime: Runtime,
  signer: AuditSigner,
  last: KeptCheckpoint | null,
  said: CitizenMessage,
): Promise<SignedNow | null> {
  const heads = await runtime.store.readGrownHistories(runtime.tenant, headsPerCheckpoint);
  const before = last?.statement.ledgers;
  const isNew =
    heads.length > 0 ||
    (Object.keys(said.ledgers) as CoveredLedger[]).some(
      (name) => said.ledgers[name]?.sequence !== before?.[name]?.sequence,
    );
  return isNew ? append(runtime, signer, last, heads, said) : null;
}

async function append(
  runtime: Runtime,
  signer: AuditSigner,
  last: KeptCheckpoint | null,
  grown: readonly HistoryHead[],
  said: CitizenMessage,
): Promise<SignedNow | null> {
  const heads = grown.map(headTuple);
  const number = (last?.statement.number ?? 0) + 1;
  const statement: CheckpointStatement = {
    tenant: runtime.tenant,
    number,
    at: Math.max(runtime.now(), last?.statement.at ?? 0),
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
  const isFirst = await runtime.store.appendLedger(runtime.tenant, {
    ledger: 'checkpoints',
    after: number - 1,
    rows: [row],
    covers: grown,
  });
  // A checkpoint that only names the next key covers nothing.
  const isMore =
    heads.length === headsPerCheckpoint || (heads.length === 0 && hasChangedHands(said));
  return isFirst ? { checkpoint: signed, isMore } : null;
}

function hasChangedHands({ lostKey, nextKey }: CitizenMessage): boolean {
  return nextKey !== null || lostKey !== null;
}

/** The checkpoint that was signed last. */
export async function lastCheckpoint(runtime: Runtime): Promise<KeptCheckpoint | null> {
  const row = await lastRow(runtime.store, runtime.tenant, 'checkpoints');
  return row && JSON.parse(row.entry);
}

async function endOf(runtime: Runtime, ledger: LedgerName): Promise<LedgerEnd | null> {
  const row = await lastRow(runtime.store, runtime.tenant, ledger);
  return row && { sequence: row.sequence, link: row.link };
}
