import type { AuditProblem } from './audit-problem.js';
import { type AuditedBook, auditedBooks, entryLine } from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { firstLink } from './chain.js';
import type { LedgerEnd } from './checkpoint.js';
import { isLine, type Line } from './read-line.js';
import { textHash } from './text-hash.js';

/** Books that are read line by line, one after the other, each a chain of its own. */
export interface BookReading {
  entry(n: number, text: string, line: Line): AuditProblem | null;
  /** What is missing when the books end. */
  problemAtEnd(): AuditProblem | null;
  readonly ends: Readonly<Record<AuditedBook, LedgerEnd | null>>;
}

/** @param signed - links that were signed of a book, by sequence */
export function createBookReading(
  signed: (book: AuditedBook) => ReadonlyMap<number, string>,
): BookReading {
  const ends: Record<AuditedBook, LedgerEnd | null> = {
    articles: null,
    facts: null,
    discards: null,
  };
  let current = 0;
  return {
    entry(n, text, { ledger: name, entry }) {
      const names: readonly unknown[] = auditedBooks;
      const place = names.indexOf(name);
      const book = auditedBooks[place];
      if (!book) return 'ledger';
      if (!isLine(entry)) return 'unreadable';
      if (place < current) return 'order';
      current = place;
      const covered = canonicalData(entry);
      const sequence = (ends[book]?.sequence ?? 0) + 1;
      const before = ends[book]?.link ?? firstLink;
      const link = textHash(before + textHash(covered));
      ends[book] = { sequence, link };
      if (text !== entryLine(n, book, covered, { sequence, link })) return 'entry';
      return (signed(book).get(sequence) ?? link) === link ? null : 'rewritten';
    },
    problemAtEnd() {
      const isShort = auditedBooks.some((book) =>
        [...signed(book).keys()].some((sequence) => sequence > (ends[book]?.sequence ?? 0)),
      );
      return isShort ? 'truncated' : null;
    },
    ends,
  };
}
