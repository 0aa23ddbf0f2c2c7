import { type Article, createKnowledgeBase } from '@aduan/knowledge';
import { percentile } from '../wilayah/timed-resolver.ts';

const rounds = 5;

/**
 * The time of indexing and answering, in ms: for each question the best of several rounds, since the machine has
 * other load.
 */
export function answerSpeed(
  articles: readonly Article[],
  questions: readonly string[],
  at: number,
) {
  const start = process.cpuUsage();
  const bank = createKnowledgeBase({ articles, now: () => at });
  const { user, system } = process.cpuUsage(start);
  const best = questions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, question] of questions.entries()) {
      const before = performance.now();
      bank.answer(question);
      best[index] = Math.min(best[index] ?? 0, performance.now() - before);
    }
  }
  return {
    index: Math.round((user + system) / 1_000),
    p50: percentile(best, 0.5),
    p95: percentile(best, 0.95),
    most: percentile(best, 1 - Number.EPSILON),
  };
}
