import { InputError } from '@aduan/core';
import type { AuditProblem } from './audit-problem.js';
import { type EntryLedger, entryLedgersOf, sealText } from './bundle.js';
import { type BundleReading, createBundleReading, type Signing } from './bundle-reading.js';
import { readPublished } from './checkpoint-reading.js';
import { createKeyChain, type KeyChain, type KeyPeriod, type TrustedKey } from './key-chain.js';
import { createSignedEarlier } from './signed-earlier.js';
import { isSignedBy, keyIdOf } from './signer.js';

/** Lines with or without their line feed. */
export type Lines = Iterable<string> | AsyncIterable<string>;

/** The first problem of a bundle. */
export interface BrokenBundle {
  readonly intact: false;
  /** Counts from 1. */
  readonly line: number;
  readonly problem: AuditProblem;
  /** The ticket or party whose history has the problem or is missing; null if none. */
  readonly history: string | null;
}

/** The result of the verification of a bundle. */
export type AuditVerdict =
  | {
      readonly intact: true;
      readonly tenant: string;
      readonly tickets: number;
      /** Parties with decisions in their history. */
      readonly parties: number;
      /** Total of all histories. */
      readonly events: number;
      readonly views: number;
      /**
       * Number of entries by ledger: articles, facts about cooperatives, discarded dead letters, definitions of the
       * events of plugins, and the ledgers of plugins.
       */
      readonly entries: Readonly<Record<EntryLedger, number>>;
      readonly checkpoints: number;
      /** Time of signing according to the signer, epoch ms. */
      readonly signedAt: number;
      /** Key that signed the end: SHA-256 of the public key, hex. */
      readonly keyId: string;
      /** Keys that signed the checkpoints, in order. */
      readonly keys: readonly KeyPeriod[];
      /**
       * Whether every signature is by a key that the auditor trusts or that a trusted key named as its successor, and
       * the end is not signed by a key that was already replaced. Without it a bundle proves little.
       */
      readonly isTrusted: boolean;
    }
  | BrokenBundle;

/** Data that an auditor already has. */
export interface VerifyOptions {
  /** Keys that the desk gave the auditor through another channel: ids, optionally with a validity period. */
  readonly trustedKeys?: readonly TrustedKey[];
  /** Checkpoints that the desk published before, one a line. The bundle must contain the same ones. */
  readonly published?: Lines;
  /** An earlier bundle. This one must contain everything in it. */
  readonly earlier?: Lines;
}

/**
 * Verifies a bundle of `exportAudit`, offline: every digest, link, head and signature, and that the histories continue
 * from where the checkpoints recorded them. It finds any line that was changed, left out, duplicated or moved. With
 * `earlier` or `published` it also finds data that was cut off, removed, rewritten or rolled back since, even if it was
 * signed again.
 *
 * @throws InputError when the published checkpoints cannot be read, or the earlier bundle is broken or belongs to
 * another desk
 */
export async function verifyAudit(
  lines: Lines,
  options: VerifyOptions = {},
): Promise<AuditVerdict> {
  const { earlier, published = [], trustedKeys = [] } = options;
  const given = await readPublished(withoutLineFeeds(published));
  if (typeof given === 'number') throw new InputError(`Line ${given} is no published checkpoint.`);
  const signed = createSignedEarlier();
  const hashes = new Map(given);
  const before = earlier && (await readEarlier(earlier));
  for (const head of before?.heads ?? []) signed.addHead(head);
  const { checkpoints: last = null, ...ends } = before?.header?.ledgers ?? {};
  signed.addLedgers(ends);
  if (last) hashes.set(last.sequence, [...(hashes.get(last.sequence) ?? []), last.link]);

  const keys = createKeyChain(trustedKeys);
  const reading = createBundleReading(hashes, signed, keys);
  const verdict = await readToEnd(lines, reading, keys);
  if (verdict.intact && before && before.header?.tenant !== verdict.tenant)
    throw new InputError('The two bundles are of different desks.');
  return verdict;
}

async function* withoutLineFeeds(lines: Lines): AsyncGenerator<string, void, void> {
  for await (const line of lines) yield line.endsWith('\n') ? line.slice(0, -1) : line;
}

async function readEarlier(lines: Lines): Promise<BundleReading> {
  const keys = createKeyChain([]);
  const reading = createBundleReading(new Map(), createSignedEarlier(), keys);
  const verdict = await readToEnd(lines, reading, keys);
  if (verdict.intact) return reading;
  throw new InputError(
    `The earlier bundle is broken itself, at line ${verdict.line} (${verdict.problem}).`,
  );
}

async function readToEnd(
  lines: Lines,
  reading: BundleReading,
  keys: KeyChain,
): Promise<AuditVerdict> {
  const broken = (problem: AuditProblem, line = reading.line): BrokenBundle => ({
    intact: false,
    line,
    problem,
    history: line === reading.line ? reading.history : null,
  });
  for await (const line of withoutLineFeeds(lines)) {
    const problem =
      reading.problemOf(line) ?? (reading.signing && (await signatureProblem(reading.signing)));
    if (problem) return broken(problem);
  }
  const { header, sealed } = reading;
  if (!sealed || !header) return broken('unfinished', reading.line + 1);

  for (const key of header.keys) if (!(await isKeyItself(key))) return broken('header', 1);
  const { keyId, seal, signature } = sealed;
  const key = header.keys.find(({ id }) => id === keyId);
  if (!key) return broken('key');
  const problem = await signatureProblem({ key, text: sealText(seal), signature });
  if (problem) return broken(problem);
  if (seal.header !== reading.headerHash) return broken('header', 1);

  const { at: signedAt, events, views, parties, tenant, tickets } = seal;
  const { ledgers } = header;
  const counts = entryLedgersOf(ledgers).map((name) => [name, ledgers[name]?.sequence ?? 0]);
  const periods = keys.periods();
  return {
    intact: true,
    tenant,
    tickets,
    parties,
    events,
    views,
    entries: Object.fromEntries(counts) as Readonly<Record<EntryLedger, number>>,
    signedAt,
    keyId,
    keys: periods,
    checkpoints: ledgers.checkpoints?.sequence ?? 0,
    isTrusted: keys.trustsNow(keyId, signedAt) && periods.every(({ isTrusted }) => isTrusted),
  };
}

async function isKeyItself({ id, publicKey }: Signing['key']): Promise<boolean> {
  return (await keyIdOf(publicKey).catch(() => '')) === id;
}

async function signatureProblem({ key, signature, text }: Signing): Promise<AuditProblem | null> {
  if (!(await isKeyItself(key))) return 'key';
  return (await isSignedBy(key.publicKey, signature, text)) ? null : 'signature';
}
