import { InputError } from '../errors.js';
import type { AuditProblem } from './audit-problem.js';
import { sealText } from './bundle.js';
import { type BundleReading, createBundleReading, type Signing } from './bundle-reading.js';
import { readPublished } from './checkpoint-reading.js';
import { createKeyChain, type KeyChain, type KeyPeriod, type TrustedKey } from './key-chain.js';
import { createSignedEarlier } from './signed-earlier.js';
import { isSignedBy, keyIdOf } from './signer.js';

/** Lines with their line feed at the end or without it. */
export type Lines = Iterable<string> | AsyncIterable<string>;

/** Where and how a bundle breaks first. */
export interface BrokenBundle {
  readonly intact: false;
  /** From 1. */
  readonly line: number;
  readonly problem: AuditProblem;
  /** The case or party whose history stands there or is missing there, if it is one. */
  readonly history: string | null;
}

/** Whether an exported bundle is whole, and if not, where it breaks first. */
export type AuditVerdict =
  | {
      readonly intact: true;
      readonly tenant: string;
      readonly tickets: number;
      /** Parties about which something was decided. */
      readonly parties: number;
      /** Of all histories. */
      readonly events: number;
      readonly views: number;
      /** What was written of articles, and of facts about cooperatives; what was given up and put away. */
      readonly entries: Readonly<Record<'articles' | 'facts' | 'discards', number>>;
      readonly checkpoints: number;
      /** When it was signed, epoch ms, as the signer says. */
      readonly signedAt: number;
      /** Of the key that signed the end: SHA-256 of the public key, hex. */
      readonly keyId: string;
      /** Keys that signed the checkpoints, in their order. */
      readonly keys: readonly KeyPeriod[];
      /**
       * Whether every signature is of a key that the auditor trusts, or that a trusted one named as the next, and
       * the end by none that handed over before. Without it a bundle proves little.
       */
      readonly isTrusted: boolean;
    }
  | BrokenBundle;

/** What an auditor knows beforehand. */
export interface VerifyOptions {
  /** Keys that the desk told him of by another way: ids, or ids with the time for which they vouch. */
  readonly trustedKeys?: readonly TrustedKey[];
  /** Checkpoints that the desk gave out before, one a line: those of the bundle must be the same. */
  readonly published?: Lines;
  /** A bundle from before: all that it holds must stand in this one, too. */
  readonly earlier?: Lines;
}

/**
 * Checks a bundle of `exportAudit`, offline: every digest, every link, every head and every signature, and that
 * the histories go on from where the checkpoints found them. Any line that was changed, left out, doubled or
 * moved is found and named; and with `earlier` or `published` also what was cut off, taken out, rewritten or
 * rolled back since, under whatever signature.
 *
 * @throws InputError when what was given out cannot be read, or the earlier bundle is broken itself or is of another desk
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
  if (before?.header) signed.addLedgers(before.header.ledgers);
  const last = before?.header?.ledgers.checkpoints;
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
  const { articles, checkpoints, discards, facts } = header.ledgers;
  const periods = keys.periods();
  return {
    intact: true,
    tenant,
    tickets,
    parties,
    events,
    views,
    entries: {
      articles: articles?.sequence ?? 0,
      facts: facts?.sequence ?? 0,
      discards: discards?.sequence ?? 0,
    },
    signedAt,
    keyId,
    keys: periods,
    checkpoints: checkpoints?.sequence ?? 0,
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
