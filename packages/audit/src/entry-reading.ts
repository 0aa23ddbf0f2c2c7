import { firstLink, type LedgerEnd, textHash } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import { type EntryLedger, entryLine } from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { isLine, type Line } from './read-line.js';
import type { SignedEarlier } from './signed-earlier.js';

/** Reads the entries of ledgers line by line, one ledger after the other, each with its own chain. */
export interface EntryReading {
  entry(n: number, text: string, line: Line): AuditProblem | null;
  /** The problem when the entries end. */
  problemAtEnd(): AuditProblem | null;
  /** Last position of a ledger. */
  end(ledger: EntryLedger): LedgerEnd | null;
}

/**
 * @param signed - earlier signed data
 * @param ledgers - the ledgers that the first line names, in order
 */
export function createEntryReading(
  signed: SignedEarlier,
  ledgers: () => readonly EntryLedger[],
): EntryReading {
  const ends = new Map<EntryLedger, LedgerEnd>();
  let current = 0;
  return {
    entry(n, text, { ledger: name, entry }) {
      const names: readonly unknown[] = ledgers();
      const place = names.indexOf(name);
      const ledger = ledgers()[place];
      if (!ledger) return 'ledger';
      if (!isLine(entry)) return 'unreadable';
      if (place < current) return 'order';
      current = place;
      const covered = canonicalData(entry);
      const before = ends.get(ledger) ?? { sequence: 0, link: firstLink };
      const sequence = before.sequence + 1;
      const link = textHash(before.link + textHash(covered));
      ends.set(ledger, { sequence, link });
      if (text !== entryLine(n, ledger, covered, { sequence, link })) return 'entry';
      return (signed.ledgers.get(ledger)?.get(sequence) ?? link) === link ? null : 'rewritten';
    },
    problemAtEnd() {
      const isShort = [...signed.ledgers].some(
        ([ledger, links]) =>
          ledger !== 'views' &&
          [...links.keys()].some((sequence) => sequence > (ends.get(ledger)?.sequence ?? 0)),
      );
      return isShort ? 'truncated' : null;
    },
    end: (ledger) => ends.get(ledger) ?? null,
  };
}
