import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Faults } from '@aduan/simkopdes/reference-server';

/** Starts a program of this folder as a process of its own. */
export function start(program: string, ...args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, program), args, { execArgv: ['--expose-gc'] });
}

/** The last message of a program before it ends. */
export async function lastWord<Word>(child: ChildProcess): Promise<Word> {
  let last: unknown;
  child.on('message', (word) => {
    last = word;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${child.spawnargs.at(-1)} ended with ${code}`);
  return last as Word;
}

/** Starts the Simkopdes stand-in, and waits until it is ready. */
export async function startStandIn() {
  const child = start('stand-in.ts');
  const [port] = await once(child, 'message');
  async function tell(word: { faults: Faults } | 'cases'): Promise<readonly string[]> {
    child.send(word);
    const [numbers] = await once(child, 'message');
    return numbers;
  }
  return {
    baseUrl: `http://127.0.0.1:${port}/api`,
    misbehave: (faults: Faults = {}) => tell({ faults }),
    cases: () => tell('cases'),
    stop: () => child.disconnect(),
  };
}
