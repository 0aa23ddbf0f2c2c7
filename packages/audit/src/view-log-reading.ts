import { firstLink, type LedgerEnd, textHash } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import { trimmedLine, viewLine } from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { isLine, type Line } from './read-line.js';
import type { SignedEarlier } from './signed-earlier.js';

/** Reads the view log line by line; all its entries form one chain. */
export interface ViewLogReading {
  trimmed(n: number, text: string, line: Line): AuditProblem | null;
  view(n: number, text: string, line: Line): AuditProblem | null;
  /**
   * Call it after the last line of the view log, which records who viewed whose personal data. Returns `view` when no
   * entry records that its first views were deleted, `truncated` when it ends before the earlier signed end, otherwise
   * null.
   */
  problemAtEnd(): AuditProblem | null;
  readonly count: number;
  readonly end: LedgerEnd | null;
}

/** @param signed - earlier signed data; checkpoints add to it while the bundle is read */
export function createViewLogReading({ ledgers }: SignedEarlier): ViewLogReading {
  let sequence = 0;
  let link: string = firstLink;
  let count = 0;
  /** The end of the deleted views, until an entry records their deletion. */
  let unexplained: LedgerEnd | null = null;

  function problemAt(): AuditProblem | null {
    return (ledgers.get('views')?.get(sequence) ?? link) === link ? null : 'rewritten';
  }

  return {
    trimmed(n, text, line) {
      if (sequence > 0 || !Number.isSafeInteger(line.sequence) || typeof line.link !== 'string')
        return 'view';
      const end = { sequence: line.sequence as number, link: line.link };
      if (text !== trimmedLine(n, end)) return 'unreadable';
      ({ sequence, link } = end);
      unexplained = end;
      return problemAt();
    },
    view(n, text, { entry }) {
      if (!isLine(entry)) return 'unreadable';
      if (explains(entry, unexplained)) unexplained = null;
      const covered = canonicalData(entry);
      sequence++;
      count++;
      link = textHash(link + textHash(covered));
      return text === viewLine(n, covered, { sequence, link }) ? problemAt() : 'view';
    },
    problemAtEnd() {
      if (unexplained) return 'view';
      const isShort = [...(ledgers.get('views')?.keys() ?? [])].some((each) => each > sequence);
      return isShort ? 'truncated' : null;
    },
    get count() {
      return count;
    },
    get end() {
      return sequence === 0 ? null : { sequence, link };
    },
  };
}

function explains({ link, through, type }: Line, end: LedgerEnd | null): boolean {
  return type === 'forgotten' && through === end?.sequence && link === end?.link;
}
