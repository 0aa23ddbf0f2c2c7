import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { HeldMemory } from './usage-reporter.ts';

const built = join(import.meta.dirname, '../../examples/call-center/dist/server');

/** The officer of the desk. */
export const officer = { username: 'penguji', password: 'kata sandi penguji' };

/** A call centre server in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  held(): Promise<HeldMemory>;
  stop(): Promise<void>;
}

/** Starts it on a new desk with one officer. @param settings - environment variables of the example */
export async function startServer(
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const env = {
    ...process.env,
    SIMKOPDES_URL: 'off',
    ADUAN_SAMPLES: 'none',
    PORT: '0',
    ...settings,
  };
  await addOfficer(env);
  const child = fork(join(built, 'main.js'), {
    execArgv: ['--expose-gc', '--import', join(import.meta.dirname, 'usage-reporter.ts')],
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout === null) throw new Error('The server has no output.');
  let origin = '';
  for await (const line of createInterface({ input: child.stdout })) {
    origin = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(line)?.[1] ?? '';
    if (origin) break;
  }
  if (!origin) throw new Error('The server ended before it listened.');
  child.stdout.resume();
  return {
    origin,
    async held() {
      child.send('held');
      const [held] = (await once(child, 'message')) as [HeldMemory];
      return held;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function addOfficer(env: NodeJS.ProcessEnv): Promise<void> {
  const details = ['--full-name', 'Petugas Penguji', '--role', 'agent', '--team', 'layanan'];
  const command = [join(built, 'officer.js'), 'add', officer.username, ...details];
  await new Promise<void>((added, failed) => {
    const child = execFile(process.execPath, command, { env }, (reason) =>
      reason ? failed(reason) : added(),
    );
    child.stdin?.end(`${officer.password}\n`);
  });
}
