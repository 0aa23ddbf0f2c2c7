import { checkpointHash, type LedgerEnd, publishedLine } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import { checkpointLine } from './bundle.js';
import { type KeptCheckpoint, rootOfHeads } from './heads.js';
import type { KeyChain } from './key-chain.js';
import { isCheckpoint, type Line, readLine, toCheckpoint } from './read-line.js';
import type { SignedEarlier } from './signed-earlier.js';

/** Hashes of published checkpoints by number. Two hashes for one number mean that the log was rewritten. */
export type GivenCheckpoints = ReadonlyMap<number, readonly string[]>;

/** Reads checkpoints line by line, each chained to the one before. */
export interface CheckpointReading {
  checkpoint(n: number, text: string, line: Line, tenant: string): AuditProblem | null;
  /** The problem when the checkpoints end. */
  problemAtEnd(): AuditProblem | null;
  /** The last checkpoint that was read; its signature is not verified yet. */
  readonly last: KeptCheckpoint | null;
  /** Number and hash of the last checkpoint. */
  readonly end: LedgerEnd | null;
}

/**
 * @param given - checkpoints that were published before
 * @param signed - receives the heads that are read
 */
export function createCheckpointReading(
  given: GivenCheckpoints,
  signed: SignedEarlier,
  keys: KeyChain,
): CheckpointReading {
  let last: KeptCheckpoint | null = null;
  let end: LedgerEnd | null = null;
  let met = 0;

  return {
    checkpoint(n, text, line, tenant) {
      if (!isCheckpoint(line)) return 'unreadable';
      const read = toCheckpoint(line);
      if (text !== checkpointLine(n, read)) return 'unreadable';
      const { heads, statement } = read;
      const isNext =
        statement.tenant === tenant &&
        statement.number === (end?.sequence ?? 0) + 1 &&
        statement.previous === (end?.link ?? '') &&
        statement.at >= (last?.statement.at ?? 0);
      const fits = statement.heads === heads.length && statement.root === rootOfHeads(heads);
      if (!isNext || !fits) return 'checkpoint';
      const problem = keys.follow(statement);
      if (problem) return problem;
      last = read;
      end = { sequence: statement.number, link: checkpointHash(read) };
      for (const head of heads) signed.addHead(head);
      signed.addLedgers(statement.ledgers);
      const hashes = given.get(statement.number);
      if (!hashes) return null;
      met++;
      const { link } = end;
      return hashes.every((hash) => hash === link) ? null : 'rewritten';
    },
    problemAtEnd: () => (met < given.size ? 'rolled-back' : null),
    get last() {
      return last;
    },
    get end() {
      return end;
    },
  };
}

/**
 * The published checkpoints of a desk, by number.
 *
 * @param lines - one each, as `publishedCheckpoints` writes them
 * @returns the number of the first invalid line, if any
 */
export async function readPublished(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<GivenCheckpoints | number> {
  const hashes = new Map<number, string[]>();
  let n = 0;
  for await (const text of lines) {
    n++;
    const line = readSigned(text);
    if (!line) return n;
    const { number } = line.statement;
    hashes.set(number, [...(hashes.get(number) ?? []), checkpointHash(line)]);
  }
  return hashes;
}

function readSigned(text: string): KeptCheckpoint | null {
  const line = { heads: [], ...readLine(text) };
  if (!isCheckpoint(line)) return null;
  const read = toCheckpoint(line);
  return publishedLine(read) === text ? read : null;
}
