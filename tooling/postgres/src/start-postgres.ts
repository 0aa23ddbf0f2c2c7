import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBinaries, type PostgresBinaries } from './binaries.js';
import { type Account, ownedBy, unprivileged } from './unprivileged.js';

/** A running PostgreSQL. */
export interface PostgresServer {
  /** `postgres://…` of a database on which its user has all rights. */
  readonly url: string;
  /** Stops the server and removes its data. Has no effect on a server that was not started here. */
  stop(): Promise<void>;
  /**
   * Kills it as `kill -9` does, and waits until it serves again over the data on its disk.
   *
   * @param awayMs - minimum downtime; default: as short as possible
   * @throws Error for a server that was not started here
   */
  crash(awayMs?: number): Promise<void>;
  /**
   * Starts another server over a copy of this one's data directory, like restoring a backup of its files.
   *
   * @param files - the copy, which stays unchanged
   * @throws Error for a server that was not started here
   */
  restore(files: string): Promise<PostgresServer>;
}

/**
 * A real server for tests: that of `ADUAN_POSTGRES_URL`, or a new one from the npm binaries on a free port of the
 * loopback interface.
 *
 * @param settings - as `name=value`; default: without waiting for the disk, so that tests are fast
 * @throws Error when no server could be started, with its output
 */
export async function startPostgres(settings: readonly string[] = hasty): Promise<PostgresServer> {
  const given = process.env.ADUAN_POSTGRES_URL;
  if (given) {
    const refuse = () => Promise.reject(new Error('Only a server of the tests is treated so.'));
    return { url: given, stop: async () => {}, crash: refuse, restore: refuse };
  }
  const password = randomBytes(16).toString('hex');
  return serve(password, settings, async ({ account, binaries, data, directory }) => {
    const passwordFile = join(directory, 'password');
    await writeFile(passwordFile, password, { mode: 0o644 });
    const setup = ['--username=aduan', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    await finished(
      run(binaries.initdb, ['-D', data, '--encoding=UTF8', '--no-sync', ...setup], account),
    );
  });
}

const hasty = ['fsync=off', 'full_page_writes=off'];

/** The directory and account of a server. */
interface Home {
  readonly account?: Account;
  readonly binaries: PostgresBinaries;
  readonly directory: string;
  readonly data: string;
}

/** @param fill - puts the data of the server into its empty directory */
async function serve(
  password: string,
  settings: readonly string[],
  fill: (home: Home) => Promise<void>,
): Promise<PostgresServer> {
  const found = await findBinaries();
  const directory = await mkdtemp(join(tmpdir(), 'aduan-postgres-'));
  await chmod(directory, 0o755);
  const { account, binaries } = await unprivileged(found, directory);
  const data = join(directory, 'data');
  await fill({ ...(account && { account }), binaries, data, directory });

  const port = await freePort();
  const all = [...settings, 'max_connections=200', 'unix_socket_directories='];
  const options = all.flatMap((setting) => ['-c', setting]);
  const guard = fileURLToPath(new URL('./guard.ts', import.meta.url));
  const owner = account ? [`${account.uid}`, `${account.gid}`] : ['', ''];
  const server = run(
    process.execPath,
    [
      guard,
      directory,
      ...owner,
      binaries.postgres,
      '-D',
      data,
      '-h',
      '127.0.0.1',
      '-p',
      `${port}`,
    ].concat(options),
  );
  await ready(server);
  return {
    url: `postgres://aduan:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      if (server.exitCode !== null) return;
      const stopped = new Promise((resolve) => server.once('exit', resolve));
      server.stdin?.end();
      await stopped;
    },
    async crash(awayMs = 0) {
      const again = ready(server);
      server.stdin?.write(`${awayMs}\n`);
      await again;
    },
    restore: (files) =>
      serve(password, settings, async (home) => {
        await cp(files, home.data, { recursive: true });
        await ownedBy(home.data, home.account);
      }),
  };
}

function run(program: string, parameters: readonly string[], account?: Account): ChildProcess {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return spawn(program, parameters, {
    env,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...account,
  });
}

/** Waits for a program to end successfully. */
async function finished(child: ChildProcess): Promise<void> {
  const output = outputOf(child);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`PostgreSQL could not be set up:\n${output()}`);
}

/** Waits until a server serves, for the first time or again, then stops listening. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer) => {
      output = (output + chunk).slice(-10_000);
      if (output.includes('ready to accept connections')) settle(resolve);
    };
    const fail = (error: Error) => settle(() => reject(error));
    const end = () => fail(new Error(`PostgreSQL did not start:\n${output}`));
    const settle = (done: () => void) => {
      server.stderr?.off('data', hear);
      server.off('error', fail).off('exit', end);
      done();
    };
    server.stderr?.on('data', hear);
    server.once('error', fail).once('exit', end);
  });
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-10_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => output;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
