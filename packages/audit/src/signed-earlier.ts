import type { CoveredLedger, LedgerEnd, LedgerEnds } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import type { HeadTuple } from './heads.js';

/** The end of a history when it was signed. */
interface SignedHead {
  readonly events: number;
  readonly link: string;
}

/** Earlier signed statements about histories and ledgers, to compare with the current data. */
export interface SignedEarlier {
  addHead(head: HeadTuple): void;
  addLedgers(ends: Partial<LedgerEnds>): void;
  /** The signed heads of a history, shortest first. Each history can be taken once. */
  take(history: string): readonly SignedHead[];
  /** A signed history that was not taken. */
  untaken(): string | null;
  /** The signed links of each ledger that had rows, by sequence. */
  readonly ledgers: ReadonlyMap<CoveredLedger, ReadonlyMap<number, string>>;
}

/** Needs about 200 bytes of memory for each head that was ever signed; plan for it with a million tickets. */
export function createSignedEarlier(): SignedEarlier {
  const heads = new Map<string, SignedHead[]>();
  const ledgers = new Map<CoveredLedger, Map<number, string>>();
  return {
    addHead([, id, events, link]) {
      const known = heads.get(id);
      if (known) known.push({ events, link });
      else heads.set(id, [{ events, link }]);
    },
    addLedgers(ends) {
      for (const [name, end] of Object.entries(ends) as [CoveredLedger, LedgerEnd | null][]) {
        if (!end) continue;
        const links = ledgers.get(name) ?? new Map<number, string>();
        ledgers.set(name, links.set(end.sequence, end.link));
      }
    },
    take(history) {
      const signed = heads.get(history);
      if (!signed) return [];
      heads.delete(history);
      return signed.length > 1 ? signed.sort((a, b) => a.events - b.events) : signed;
    },
    untaken() {
      const [first = null] = heads.keys();
      return first;
    },
    ledgers,
  };
}

/** Compares one history with its signed heads. */
export interface HistoryCheck {
  /** The problem after one more event. */
  problemAt(sequence: number, link: string): AuditProblem | null;
  /** The problem when the history ends here. */
  problemAtEnd(): AuditProblem | null;
}

export function checkHistory(signed: readonly SignedHead[]): HistoryCheck {
  let next = 0;
  return {
    problemAt(sequence, link) {
      let problem: AuditProblem | null = null;
      for (; signed[next]?.events === sequence; next++) {
        if (signed[next]?.link !== link) problem = 'rewritten';
      }
      return problem;
    },
    problemAtEnd: () => (next < signed.length ? 'truncated' : null),
  };
}
