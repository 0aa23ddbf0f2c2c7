import type { AuditProblem } from './audit-problem.js';
import { coveredLedgers, type HeadTuple, type LedgerEnds } from './checkpoint.js';

/** How far a history went when it was signed. */
interface SignedHead {
  readonly events: number;
  readonly link: string;
}

/** What signatures from earlier say of histories and ledgers, to be held against what is read now. */
export interface SignedEarlier {
  addHead(head: HeadTuple): void;
  addLedgers(ends: LedgerEnds): void;
  /** What was signed of a history, shortest first; it is not asked for again. */
  take(history: string): readonly SignedHead[];
  /** A history that nobody asked for. */
  untaken(): string | null;
  /** What was signed of a ledger: links by sequence. */
  ledger(name: keyof LedgerEnds): ReadonlyMap<number, string>;
}

/** Some 200 bytes for each head that was ever signed: a desk of a million cases needs room. */
export function createSignedEarlier(): SignedEarlier {
  const heads = new Map<string, SignedHead[]>();
  const ledgers = Object.fromEntries(coveredLedgers.map((name) => [name, new Map()])) as Readonly<
    Record<keyof LedgerEnds, Map<number, string>>
  >;
  return {
    addHead([, id, events, link]) {
      const known = heads.get(id);
      if (known) known.push({ events, link });
      else heads.set(id, [{ events, link }]);
    },
    addLedgers(ends) {
      for (const name of coveredLedgers) {
        const end = ends[name];
        if (end) ledgers[name].set(end.sequence, end.link);
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
    ledger: (name) => ledgers[name],
  };
}

/** One history that is read, held against what was signed of it. */
export interface HistoryCheck {
  /** What is wrong after one more event. */
  problemAt(sequence: number, link: string): AuditProblem | null;
  /** What is wrong when it ends here. */
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
