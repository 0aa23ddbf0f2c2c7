import { STARTS } from './questions.ts';

/** Minimum duration of one sample, in ms: short enough to be seldom interrupted. */
const SAMPLE_MS = 2;

const ROUNDS = 41;

type Answer = (at: number) => unknown;

/** A contestant with the number of answers that fill a sample. */
interface Runner {
  readonly loop: (times: number) => number;
  readonly times: number;
}

/** The cost of an answer. */
export interface Cost {
  readonly nanoseconds: number;
  /** The ratio to the first contestant's time. */
  readonly ratio: number;
}

/**
 * The minimum of many short samples: other load on the machine can only make a sample slower. In each round every
 * contestant runs once, so that all benefit from a quiet moment.
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

/** The median of a list. */
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
 * Makes a separate loop for each: the engine could not optimize a shared one. It shares compiled code among loops
 * with the same text, hence the number.
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

/** Doubles the number of answers until they fill a sample, which also warms up. */
function runnerOf(loop: Runner['loop']): Runner {
  for (let times = 8; ; times *= 2) {
    const quickest = Math.min(...[0, 1, 2].map(() => elapsed(() => loop(times))));
    if (quickest >= SAMPLE_MS) return { loop, times };
  }
}
