import { runCommand } from '../src/index.js';

/** Runs `aduan …` in this process. */
export function aduan(...parameters: readonly string[]) {
  return aduanWith([], ...parameters);
}

/** The same, with typed input. */
export async function aduanWith(typed: readonly string[], ...parameters: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const code = await runCommand(parameters, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (line) => progress.push(line),
    async *lines() {
      yield* typed;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n'), progress };
}
