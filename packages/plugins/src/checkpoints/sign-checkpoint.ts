import {
  type AuditSigner,
  headTuple,
  type KeptCheckpoint,
  ledgersToCover,
  rootOfHeads,
} from '@aduan/audit';
import { AduanError } from '@aduan/core';
import { type CheckpointLog, canonicalJson, type PluginContext } from '@aduan/core/plugin';
import {
  type CheckpointStatement,
  type CoveredLedger,
  checkpointHash,
  checkpointText,
  type HistoryHead,
  type LedgerEnd,
  type LedgerEnds,
  type LedgerName,
  type SignedCheckpoint,
} from '@aduan/core/store';

/** The keys that sign checkpoints. */
export interface CheckpointKeys {
  /** Signs from now on. */
  readonly signer: AuditSigner;
  /** The key that signed until now. It signs once more, to name the new key. */
  readonly former?: AuditSigner | undefined;
  /** Id of the key that signed until now and is lost. The new key takes over without its signature. */
  readonly lostKey?: string | undefined;
}

type Desk = Pick<PluginContext, 'checkpointLog' | 'now'>;

/** Maximum number of heads in one checkpoint. */
const headsPerCheckpoint = 2_000;

/** A checkpoint that was just appended. */
export interface SignedNow {
  readonly checkpoint: SignedCheckpoint;
  /** Whether another one must follow at once. */
  readonly isMore: boolean;
}

/** The content of a checkpoint that does not follow from its position in the log. */
type Named = Pick<CheckpointStatement, 'ledgers' | 'nextKey' | 'lostKey'>;

/**
 * Signs what grew since the last checkpoint, if anything, and appends it. With several processes, one appends and the
 * others find nothing to do.
 *
 * @returns the checkpoint, and whether more remains to be signed; null when there was nothing to sign
 * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not available
 */
export async function signCheckpoint(desk: Desk, keys: CheckpointKeys): Promise<SignedNow | null> {
  const { checkpointLog: log } = desk;
  const last = await lastCheckpoint(log);
  const ledgers = Object.fromEntries(
    await Promise.all(
      ledgersToCover(last, log.ledgers).map(async (name) => [name, await endOf(log, name)]),
    ),
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
  said: Named,
): Promise<SignedNow | null> {
  const heads = await desk.checkpointLog.grown(headsPerCheckpoint);
  const before = last?.statement.ledgers;
  const isNew =
    heads.length > 0 ||
    (Object.keys(said.ledgers) as CoveredLedger[]).some(
      (name) => said.ledgers[name]?.sequence !== before?.[name]?.sequence,
    );
  return isNew ? append(desk, signer, last, heads, said) : null;
}

async function append(
  desk: Desk,
  signer: AuditSigner,
  last: KeptCheckpoint | null,
  grown: readonly HistoryHead[],
  said: Named,
): Promise<SignedNow | null> {
  const { checkpointLog: log, now } = desk;
  const heads = grown.map(headTuple);
  const number = (last?.statement.number ?? 0) + 1;
  const statement: CheckpointStatement = {
    tenant: log.tenant,
    number,
    at: Math.max(now(), last?.statement.at ?? 0),
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
  const isFirst = await log.append({ after: number - 1, rows: [row], covers: grown });
  // A checkpoint that only names the next key covers nothing.
  const isMore =
    heads.length === headsPerCheckpoint || (heads.length === 0 && hasChangedHands(said));
  return isFirst ? { checkpoint: signed, isMore } : null;
}

function hasChangedHands({ lostKey, nextKey }: Named): boolean {
  return nextKey !== null || lostKey !== null;
}

/** The checkpoint that was signed last. */
export async function lastCheckpoint(
  log: Pick<CheckpointLog, 'last'>,
): Promise<KeptCheckpoint | null> {
  const row = await log.last('checkpoints');
  return row && JSON.parse(row.entry);
}

async function endOf(log: CheckpointLog, ledger: LedgerName): Promise<LedgerEnd | null> {
  const row = await log.last(ledger);
  return row && { sequence: row.sequence, link: row.link };
}
