import { createHash } from 'node:crypto';
import { personalDataMasker } from '@aduan/privacy';
import type { Tables } from '../storage/tables.js';

/** The outcome of a question: answered, asked back, no answer, or an officer was asked afterwards. */
export type AnswerOutcome = 'answered' | 'asked' | 'silent' | 'officer';

/** The counts by outcome. */
export type OutcomeCounts = Readonly<Record<AnswerOutcome, number>>;

/** The questions of some weeks, by week and by topic. */
export interface Coverage {
  /** Oldest first, by their Monday in WIB, `2026-11-23`; weeks without a question are left out. */
  readonly weeks: readonly { readonly monday: string; readonly counts: OutcomeCounts }[];
  /** The most asked first, by the first tag of the article; null for questions without a topic. */
  readonly topics: readonly { readonly topic: string | null; readonly counts: OutcomeCounts }[];
}

/** Counts the outcomes of questions. It stores neither the question nor who asked. */
export interface AnswerCounts {
  /** Counts one outcome of a question at an instant, epoch ms; a repeat is not counted. */
  note(outcome: AnswerOutcome, question: string, at: number, topic?: string | null): Promise<void>;
  /** What was counted since an instant, epoch ms. */
  since(at: number): Promise<Coverage>;
}

export const answerCountsSchema = `
  CREATE TABLE IF NOT EXISTS call_center.answer_counts (
    id TEXT PRIMARY KEY, at BIGINT NOT NULL, topic TEXT, outcome TEXT NOT NULL
  );
`;

const dayMs = 86_400_000;
const keptMs = 400 * dayMs;
const wibMs = 7 * 3_600_000;
/** Numbers are masked before hashing, because a hash of a number can be found by trying all of them. */
const masker = personalDataMasker();
const none: OutcomeCounts = { answered: 0, asked: 0, silent: 0, officer: 0 };

/** Opens the counts in their table. */
export function openAnswerCounts(tables: Tables): AnswerCounts {
  return {
    async note(outcome, question, at, topic = null) {
      const masked = masker.mask(question);
      const id = createHash('sha256').update(`${outcome} ${at} ${masked}`).digest('hex');
      const insert =
        'INSERT INTO call_center.answer_counts VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING';
      await tables.change(insert, [id.slice(0, 32), at, topic, outcome]);
      await tables.change('DELETE FROM call_center.answer_counts WHERE at < $1', [at - keptMs]);
    },
    async since(at) {
      const rows = await tables.rows(
        'SELECT at, topic, outcome FROM call_center.answer_counts WHERE at >= $1 ORDER BY at',
        [at],
      );
      const noted = rows.map(({ at: when, outcome, topic }) => ({
        monday: mondayOf(Number(when)),
        topic: topic === null ? null : String(topic),
        outcome: outcome as AnswerOutcome,
      }));
      const topics = counted(noted, ({ topic }) => topic);
      return {
        weeks: counted(noted, ({ monday }) => monday).map(([monday, counts]) => ({
          monday,
          counts,
        })),
        topics: topics
          .map(([topic, counts]) => ({ topic, counts }))
          .toSorted((one, other) => asked(other.counts) - asked(one.counts)),
      };
    },
  };
}

/** The number of questions; asking an officer always follows a counted question. */
function asked(counts: OutcomeCounts): number {
  return counts.answered + counts.asked + counts.silent;
}

/** The Monday of an instant's week in WIB. */
function mondayOf(at: number): string {
  const day = Math.floor((at + wibMs) / dayMs);
  // Day 0 of the epoch was a Thursday.
  return new Date((day - ((day + 3) % 7)) * dayMs).toISOString().slice(0, 10);
}

function counted<Key, Noted extends { readonly outcome: AnswerOutcome }>(
  noted: readonly Noted[],
  keyOf: (one: Noted) => Key,
): readonly (readonly [Key, OutcomeCounts])[] {
  const counts = new Map<Key, OutcomeCounts>();
  for (const one of noted) {
    const before = counts.get(keyOf(one)) ?? none;
    counts.set(keyOf(one), { ...before, [one.outcome]: before[one.outcome] + 1 });
  }
  return [...counts];
}
