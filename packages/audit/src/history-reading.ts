import { firstLink, type HistoryHead, textHash } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';
import { eventLine, headLine } from './bundle.js';
import { canonicalData } from './canonical-data.js';
import { type HeadTuple, headTuple } from './heads.js';
import { isLine, type Line } from './read-line.js';
import { checkHistory, type HistoryCheck, type SignedEarlier } from './signed-earlier.js';

/** Reads histories line by line: their events, and the head that ends each. */
export interface HistoryReading {
  event(n: number, text: string, line: Line): AuditProblem | null;
  head(n: number, text: string, line: Line): AuditProblem | null;
  /** The history that is being read. */
  readonly current: string | null;
  /** Whether the last history ended with its head. */
  readonly isWhole: boolean;
  readonly events: number;
  /** Heads of all histories that were read. */
  readonly heads: readonly HeadTuple[];
}

export function createHistoryReading(signed: SignedEarlier): HistoryReading {
  const heads: HeadTuple[] = [];
  const ended = new Set<string>();
  let events = 0;
  let sequence = 0;
  let link: string = firstLink;
  let current: string | null = null;
  let check: HistoryCheck | null = null;

  function beginning(history: string): HistoryCheck {
    current = history;
    check ??= checkHistory(signed.take(history));
    return check;
  }

  return {
    event(n, text, line) {
      const said = line.event;
      if (!isLine(said) || typeof said.ticketId !== 'string') return 'unreadable';
      if (sequence > 0 ? said.ticketId !== current : ended.has(said.ticketId)) return 'order';
      const checked = beginning(said.ticketId);
      sequence++;
      const covered = canonicalData(said);
      const digest = textHash(covered);
      link = textHash(link + digest);
      if (text === eventLine(n, covered, { sequence, digest, link })) {
        events++;
        return checked.problemAt(sequence, link);
      }
      if (line.sequence !== sequence) return 'order';
      if (line.digest !== digest) return 'digest';
      return line.link === link ? 'unreadable' : 'link';
    },
    head(n, text, { history, kind }) {
      const id = sequence > 0 ? current : history;
      if (typeof id !== 'string') return 'unreadable';
      if (ended.has(id)) return 'order';
      const checked = beginning(id);
      if (kind !== 'ticket' && kind !== 'party') return 'head';
      const found: HistoryHead = { kind, id: id as HistoryHead['id'], events: sequence, link };
      if (text !== headLine(n, found)) return 'head';
      const problem = checked.problemAtEnd();
      if (problem) return problem;
      heads.push(headTuple(found));
      ended.add(id);
      sequence = 0;
      link = firstLink;
      current = null;
      check = null;
      return null;
    },
    get current() {
      return current;
    },
    get isWhole() {
      return sequence === 0;
    },
    get events() {
      return events;
    },
    heads,
  };
}
