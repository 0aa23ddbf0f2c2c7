import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Address, Usage } from './desk-server.ts';

/** A desk in a process of its own. */
export interface RunningDesk extends Address {
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @param place - the file of SQLite, or the URL of PostgreSQL */
export async function startDesk(place: string): Promise<RunningDesk> {
  const child = fork(join(import.meta.dirname, 'desk-server.ts'), [place], {
    execArgv: ['--expose-gc'],
  });
  const [address] = (await once(child, 'message')) as [Address];
  return {
    ...address,
    async usage() {
      child.send('usage');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
