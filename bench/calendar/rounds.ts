import { STARTS } from './questions.ts';

/** How long one sample runs at least, in ms: short enough to be seldom interrupted. */
const SAMPLE_MS = 2;

const ROUNDS = 41;

type Answer = (at: number) => unknown;

/** A contestant with the number of answers that fill a sample. */
interface Runner {
  readonly loop: (times: number) => number;
  readonly times: number;
}

/** What an answer costs. */
export interface Cost {
  readonly nanoseconds: number;
  /** How many times longer it takes than the first contestant's. */
  readonly ratio: number;
}

/**
 * The least of many short samples: whatever else the machine does can only make one longer. In each
 * round everybody runs once, so that a quiet moment is everybody's.
 */
export function costs(answers: readonly Answer[], starts: readonly number[]): readonly Cost[] {
  const runners = answers.map((answer) => runnerOf(loopOf(answer, starts)));
  const least = runners.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { loop, times }] of runners.entries()) {
      const nanoseconds = (elapsed(() => loop(times)) * 1e6) / times;
      least[index] = Math.min(least[index] ?? nanoseconds, nanoseconds);
    }
  }
  return least.map((nanoseconds) => ({ nanoseconds, ratio: nanoseconds / (least[0] ?? 1) }));
}

/** The middle of a list. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds that `run` takes. */
export function elapsed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

let loops = 0;

/**
 * A loop of its own for each: in one that they share the engine could optimise for none of them. It
 * shares what it compiled among loops of the same text, hence the number.
 */
function loopOf(answer: Answer, starts: readonly number[]): Runner['loop'] {
  return new Function(
    'answer',
    'starts',
    `/* ${loops++} */ return (times) => {
      let sum = 0;
      for (let index = 0; index < times; index++) sum += Number(answer(starts[index & ${STARTS - 1}]));
      return sum;
    };`,
  )(answer, starts);
}

/** Doubles the answers until they fill a sample, which also warms up. */
function runnerOf(loop: Runner['loop']): Runner {
  for (let times = 8; ; times *= 2) {
    const quickest = Math.min(...[0, 1, 2].map(() => elapsed(() => loop(times))));
    if (quickest >= SAMPLE_MS) return { loop, times };
  }
}
