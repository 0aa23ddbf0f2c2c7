import { STARTS } from './questions.ts';

/** How long one sample runs at least, in ms: short enough to be seldom interrupted. */
const SAMPLE_MS = 2;

/** Odd, so that there is a middle. */
const ROUNDS = 31;

type Answer = (at: number) => unknown;

/** A contestant with the number of answers that fill a sample. */
interface Runner {
  readonly loop: (times: number) => number;
  readonly times: number;
}

/**
 * Nanoseconds per answer, the median of many short rounds. In each round everybody runs once, so
 * that whatever else the machine does harms all alike.
 */
export function nanosecondsPerAnswer(
  answers: readonly Answer[],
  starts: readonly number[],
): number[] {
  const runners = answers.map((answer) => runnerOf(loopOf(answer, starts)));
  const samples = runners.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { loop, times }] of runners.entries()) {
      samples[index]?.push((elapsed(() => loop(times)) * 1e6) / times);
    }
  }
  return samples.map(median);
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

/** A loop of its own for each: in one that they share the engine could optimise for none of them. */
function loopOf(answer: Answer, starts: readonly number[]): Runner['loop'] {
  return new Function(
    'answer',
    'starts',
    `return (times) => {
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
