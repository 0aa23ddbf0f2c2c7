import type { AuditProblem } from './audit-problem.js';
import { type EntryLedger, entryLedgers, entryLine } from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { firstLink } from './chain.js';
import type { LedgerEnd } from './checkpoint.js';
import { isLine, type Line } from './read-line.js';
import { textHash } from './text-hash.js';

/** Reads the entries of ledgers line by line, one ledger after the other, each with its own chain. */
export interface EntryReading {
  entry(n: number, text: string, line: Line): AuditProblem | null;
  /** The problem when the entries end. */
  problemAtEnd(): AuditProblem | null;
  readonly ends: Readonly<Record<EntryLedger, LedgerEnd | null>>;
}

/** @param signed - signed links of a ledger, by sequence */
export function createEntryReading(
  signed: (ledger: EntryLedger) => ReadonlyMap<number, string>,
): EntryReading {
  const ends: Record<EntryLedger, LedgerEnd | null> = {
    articles: null,
    facts: null,
    discards: null,
  };
  let current = 0;
  return {
    entry(n, text, { ledger: name, entry }) {
      const names: readonly unknown[] = entryLedgers;
      const place = names.indexOf(name);
      const ledger = entryLedgers[place];
      if (!ledger) return 'ledger';
      if (!isLine(entry)) return 'unreadable';
      if (place < current) return 'order';
      current = place;
      const covered = canonicalData(entry);
      const sequence = (ends[ledger]?.sequence ?? 0) + 1;
      const before = ends[ledger]?.link ?? firstLink;
      const link = textHash(before + textHash(covered));
      ends[ledger] = { sequence, link };
      if (text !== entryLine(n, ledger, covered, { sequence, link })) return 'entry';
      return (signed(ledger).get(sequence) ?? link) === link ? null : 'rewritten';
    },
    problemAtEnd() {
      const isShort = entryLedgers.some((ledger) =>
        [...signed(ledger).keys()].some((sequence) => sequence > (ends[ledger]?.sequence ?? 0)),
      );
      return isShort ? 'truncated' : null;
    },
    ends,
  };
}
