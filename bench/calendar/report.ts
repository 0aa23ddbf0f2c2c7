import { type Contestant, type Question, questions } from './questions.ts';
import { type Cost, costs } from './rounds.ts';

/** Prints the cost of every question for every contestant, as a multiple of the first. */
export function compare(contestants: readonly Contestant[], starts: readonly number[]): void {
  for (const question of Object.keys(questions) as Question[]) {
    const able = contestants.filter((contestant) => contestant[question] !== undefined);
    const answers = able.flatMap((contestant) => contestant[question] ?? []);
    console.log(`\n${questions[question]}`);
    for (const [index, cost] of costs(answers, starts).entries()) line(able[index]?.name, cost);
  }
}

/** Prints one figure: nanoseconds, a ratio, and its name. */
export function line(name: string | undefined, { nanoseconds, ratio }: Cost): void {
  const times = ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
  console.log(`${nanoseconds.toFixed(0).padStart(12)} ns ${times.padStart(8)} ×  ${name}`);
}
