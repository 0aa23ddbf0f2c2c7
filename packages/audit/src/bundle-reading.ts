import {
  type CoveredLedger,
  checkpointText,
  coveredLedgers,
  type LedgerEnd,
  type PublicKey,
} from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import {
  type BundleHeader,
  bundleFormat,
  entryLedgersOf,
  headerHash,
  headerLine,
  type Seal,
  sealLine,
} from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { createCheckpointReading, type GivenCheckpoints } from './checkpoint-reading.js';
import { createEntryReading } from './entry-reading.js';
import { type HeadTuple, rootOfHeads } from './heads.js';
import { createHistoryReading } from './history-reading.js';
import type { KeyChain } from './key-chain.js';
import { areEnds, areKeys, isLine, type Line, readLine } from './read-line.js';
import type { SignedEarlier } from './signed-earlier.js';
import { createViewLogReading } from './view-log-reading.js';

/** A text and its claimed signature. */
export interface Signing {
  readonly key: PublicKey;
  readonly text: string;
  readonly signature: string;
}

/** The end of a bundle with its signature, not verified yet. */
export interface Sealed {
  readonly seal: Seal;
  readonly keyId: string;
  readonly signature: string;
}

/** Reads a bundle line by line. Each line is rebuilt from its content and compared with the text. */
export interface BundleReading {
  /** Number of the last line that was read. */
  readonly line: number;
  /** The history that the line, or the missing line, belongs to. */
  readonly history: string | null;
  readonly header: BundleHeader | null;
  /** SHA-256 of the first line, hex. */
  readonly headerHash: string;
  readonly sealed: Sealed | null;
  /** The signature of the last line, if it is a checkpoint. */
  readonly signing: Signing | null;
  /** Heads of all histories that were read. */
  readonly heads: readonly HeadTuple[];
  /** The problem of the next line, or null. */
  problemOf(line: string): AuditProblem | null;
}

/** The parts of a bundle after its header, in order, with the line types of each. */
const parts = [
  ['checkpoint'],
  ['trimmed', 'view'],
  ['entry'],
  ['event', 'head'],
  ['seal'],
] as const satisfies readonly (readonly string[])[];

/**
 * @param given - checkpoints that were published before
 * @param signed - earlier signed data, to compare with the histories
 */
export function createBundleReading(
  given: GivenCheckpoints,
  signed: SignedEarlier,
  keys: KeyChain,
): BundleReading {
  const checkpoints = createCheckpointReading(given, signed, keys);
  const histories = createHistoryReading(signed);
  const views = createViewLogReading(signed);
  let entryLedgers: ReturnType<typeof entryLedgersOf> = [];
  const entries = createEntryReading(signed, () => entryLedgers);
  /** The check at the end of each part. */
  const endings = [checkpointsEnd, viewsEnd, entriesEnd, historiesEnd];
  let part = 0;
  const reading = {
    line: 0,
    history: null as string | null,
    header: null as BundleHeader | null,
    headerHash: '',
    sealed: null as Sealed | null,
    signing: null as Signing | null,
    get heads() {
      return histories.heads;
    },
    problemOf,
  };

  function problemOf(text: string): AuditProblem | null {
    try {
      return problemOfNext(text);
    } catch (error) {
      // Nested deeper than any line that a desk writes.
      if (error instanceof RangeError) return 'unreadable';
      throw error;
    }
  }

  function problemOfNext(text: string): AuditProblem | null {
    reading.line++;
    reading.signing = null;
    reading.history = null;
    if (reading.sealed) return 'surplus';
    const line = readLine(text);
    if (!line) return 'unreadable';
    if (line.n !== reading.line) return 'order';
    if (reading.line === 1) return header(text, line);
    const next = parts.findIndex((types: readonly unknown[]) => types.includes(line.type));
    if (next < 0) return 'unreadable';
    if (next < part) return 'order';
    for (; part < next; part++) {
      const problem = endings[part]?.();
      if (problem) return problem;
    }
    return within(text, line);
  }

  function checkpointsEnd(): AuditProblem | null {
    return checkpoints.problemAtEnd() ?? ledgerEnd('checkpoints', checkpoints.end);
  }

  function viewsEnd(): AuditProblem | null {
    return views.problemAtEnd() ?? ledgerEnd('views', views.end);
  }

  function entriesEnd(): AuditProblem | null {
    const isWrong = entryLedgers.some((ledger) => ledgerEnd(ledger, entries.end(ledger)) !== null);
    return entries.problemAtEnd() ?? (isWrong ? 'ledger' : null);
  }

  function ledgerEnd(
    ledger: CoveredLedger | 'checkpoints',
    end: LedgerEnd | null,
  ): AuditProblem | null {
    const said = reading.header?.ledgers[ledger];
    return canonicalData(said) === canonicalData(end) ? null : 'ledger';
  }

  function historiesEnd(): AuditProblem | null {
    if (!histories.isWhole) return 'head';
    reading.history = signed.untaken();
    return reading.history === null ? null : 'missing';
  }

  function within(text: string, line: Line): AuditProblem | null {
    const n = reading.line;
    switch (line.type) {
      case 'checkpoint':
        return checkpoint(text, line);
      case 'event': {
        const problem = histories.event(n, text, line);
        reading.history = histories.current;
        return problem;
      }
      case 'head': {
        reading.history = histories.current ?? String(line.history);
        return histories.head(n, text, line);
      }
      case 'trimmed':
        return views.trimmed(n, text, line);
      case 'view':
        return views.view(n, text, line);
      case 'entry':
        return entries.entry(n, text, line);
      default:
        return seal(text, line);
    }
  }

  function header(text: string, line: Line): AuditProblem | null {
    const { keys, ledgers, tenant } = line;
    if (line.format !== bundleFormat || typeof tenant !== 'string' || !areKeys(keys))
      return 'header';
    if (!areEnds(ledgers, ['checkpoints', ...coveredLedgers])) return 'ledger';
    const read = { tenant, keys, ledgers: ledgers as BundleHeader['ledgers'] };
    if (headerLine(read) !== text) return 'header';
    reading.header = read;
    entryLedgers = entryLedgersOf(read.ledgers);
    reading.headerHash = headerHash(text);
    return null;
  }

  function checkpoint(text: string, line: Line): AuditProblem | null {
    const tenant = reading.header?.tenant ?? '';
    const problem = checkpoints.checkpoint(reading.line, text, line, tenant);
    const { last } = checkpoints;
    if (problem || !last) return problem;
    const { signature, statement } = last;
    reading.signing = { key: statement.key, text: checkpointText(statement), signature };
    return null;
  }

  function seal(text: string, line: Line): AuditProblem | null {
    const { keyId, seal: said, signature } = line;
    if (!isLine(said) || typeof keyId !== 'string' || typeof signature !== 'string')
      return 'unreadable';
    const read = { seal: said as unknown as Seal, keyId, signature };
    if (text !== sealLine(reading.line, read.seal, read)) return 'unreadable';
    const count = (kind: string) => histories.heads.filter(([each]) => each === kind).length;
    const fits =
      said.tenant === reading.header?.tenant &&
      said.tickets === count('ticket') &&
      said.parties === count('party') &&
      said.events === histories.events &&
      said.views === views.count &&
      said.root === rootOfHeads(histories.heads);
    if (!fits) return 'seal';
    reading.sealed = read;
    return null;
  }

  return reading;
}
