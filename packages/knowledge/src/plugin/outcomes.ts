import type { PluginContext, Rows } from '@aduan/core/plugin';
import * as z from 'zod';
import { dayOf } from '../article/in-force.js';

/** Outcome of a question: answered, asked back, no answer, or an officer was asked afterwards. */
export type AnswerOutcome = 'answered' | 'asked' | 'silent' | 'officer';

/** Counts of questions by outcome. */
export const outcomeCounts = /* @__PURE__ */ z
  .object({ answered: z.int(), asked: z.int(), silent: z.int(), officer: z.int() })
  .meta({ id: 'OutcomeCounts' });

type Counts = Record<AnswerOutcome, number>;

/** One question that was counted: neither its words nor who asked. */
export interface CountedQuestion {
  readonly outcome: AnswerOutcome;
  readonly topic: string | null;
}

const dayMs = 86_400_000;
const keptMs = 400 * dayMs;
const pageSize = 1_000;
const wibMinutes = 420;

/** Counts one outcome of a question at an instant, epoch ms; a repeat is not counted. */
export async function countQuestion(
  { rows, sealed }: Pick<PluginContext, 'rows' | 'sealed'>,
  question: string,
  counted: CountedQuestion,
  at: number,
): Promise<void> {
  const key = `${keyFrom(at)}-${await sealed.hash(counted.outcome, question)}`;
  await rows<CountedQuestion>('outcomes').write({
    key,
    value: counted,
    expectedVersion: null,
    ttlMs: keptMs,
  });
}

/** The counts since an instant, epoch ms: by week, oldest first, and by topic, the most asked first. */
export async function countsSince(rows: Rows<CountedQuestion>, since: number) {
  const weeks = new Map<string, Counts>();
  const topics = new Map<string | null, Counts>();
  let after = keyFrom(since);
  for (;;) {
    const page = await rows.list({ after, limit: pageSize });
    for (const { key, value } of page) {
      add(weeks, mondayOf(Number.parseInt(key, 10)), value.outcome);
      add(topics, value.topic, value.outcome);
    }
    const last = page.at(-1);
    if (page.length < pageSize || !last) break;
    after = last.key;
  }
  return {
    weeks: [...weeks].map(([monday, counts]) => ({ monday, counts })),
    topics: [...topics]
      .map(([topic, counts]) => ({ topic, counts }))
      .toSorted((one, other) => asked(other.counts) - asked(one.counts)),
  };
}

/** Sorts as the instants do. */
function keyFrom(at: number): string {
  return String(at).padStart(13, '0');
}

function add<Key>(counts: Map<Key, Counts>, key: Key, outcome: AnswerOutcome): void {
  const before = counts.get(key) ?? { answered: 0, asked: 0, silent: 0, officer: 0 };
  counts.set(key, { ...before, [outcome]: before[outcome] + 1 });
}

/** The number of questions; asking an officer always follows a counted question. */
function asked({ answered, asked: back, silent }: Counts): number {
  return answered + back + silent;
}

/** The Monday of an instant's week in WIB, `2026-11-23`. */
function mondayOf(at: number): string {
  const weekday = new Date(`${dayOf(at, wibMinutes)}T00:00Z`).getUTCDay();
  return dayOf(at - ((weekday + 6) % 7) * dayMs, wibMinutes);
}
