import { runCommand } from '../src/index.js';

/** Runs `aduan …` in this process. */
export async function aduan(...parameters: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const code = await runCommand(parameters, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (line) => progress.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), progress };
}
