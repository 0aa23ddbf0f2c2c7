import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const main = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');

/** The built server in a process of its own, with a data folder of its own. */
export interface ServerProcess {
  /** Stays the same across restarts. */
  readonly origin: string;
  /** Its data folder. */
  readonly data: string;
  /** Its private resident memory, MiB; all of it where the system does not distinguish that. */
  memory(): Promise<number>;
  /** Kills it like a power failure. */
  kill(): Promise<void>;
  /** Suspends it until `thaw`: what it holds stays as it is. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Stops it like Ctrl-C or a service manager does. @returns the exit code */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
  /** Its terminal output. */
  log(): string;
  /** Kills it and removes its data. */
  dispose(): Promise<void>;
}

/**
 * Starts the built server, and gives the sample officers passwords for tests.
 *
 * @param source - a data folder that is copied first
 * @param settings - environment variables besides host, port and data folder
 */
export async function startServer(
  source?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const server = await startPlainServer(source, settings);
  // Imported late: the test desk is seeded before every package is built.
  const { giveServerAccounts } = await import('./demo-accounts.js');
  await giveServerAccounts(server.data, settings);
  return server;
}

/** Starts the built server unchanged: no officer has a password. */
export async function startPlainServer(
  source?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-call-center-'));
  if (source !== undefined) await cp(source, folder, { recursive: true });
  let { child, origin, said } = await launch(folder, '0', settings);
  const end = async (signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return child.exitCode;
  };
  return {
    origin,
    data: folder,
    async memory() {
      // Linux reports it without a tool; minimal images have no `ps`. How much of Node's own program is mapped
      // depends on the kernel, not on the server.
      const kibibytes =
        process.platform === 'linux'
          ? /RssAnon:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]
          : (await run('ps', ['-o', 'rss=', '-p', String(child.pid)])).stdout;
      return Number(kibibytes) / 1024;
    },
    kill: async () => void (await end('SIGKILL')),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async restart() {
      ({ child, origin, said } = await launch(folder, new URL(origin).port, settings));
    },
    stop: (signal = 'SIGINT') => end(signal),
    log: () => said.join(''),
    async dispose() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts another server on an existing folder. @throws with its output when it ends before it listens */
export async function startOn(folder: string): Promise<ChildProcess> {
  return (await launch(folder, '0', {})).child;
}

/** Waits for the address that the server prints. @throws with its output when it ends before */
async function launch(folder: string, port: string, settings: Readonly<Record<string, string>>) {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      SIMKOPDES_URL: 'off',
      HOST: '127.0.0.1',
      PORT: port,
      ADUAN_DATA: folder,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const opened = new Promise<string>((open) => {
    child.stdout?.on('data', (chunk) => {
      said.push(String(chunk));
      const address = /^\s*(https?:\/\/\S+)\/$/m.exec(said.join(''))?.[1];
      if (address !== undefined) open(address);
    });
  });
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'close').then(() => null);
  const address = await Promise.race([opened, ended]);
  if (address === null) throw new Error(`The server ended before it listened:\n${said.join('')}`);
  // Replaces a public address by the one that it was told to listen on.
  const isHere = new URL(address).hostname === '127.0.0.1';
  return { child, origin: isHere ? address : `http://127.0.0.1:${settings.PORT}`, said };
}
