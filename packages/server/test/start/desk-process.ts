import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPages } from '../../build-pages.js';

const root = join(import.meta.dirname, '..', '..');

/** Builds a program of this folder, and the pages of the package, as a desk in a process of its own. */
export async function builtDesk(): Promise<{ readonly program: string; remove(): void }> {
  await buildPages();
  // Inside the package, so that what stays outside of the bundle is found.
  const folder = mkdtempSync(join(root, 'dist', 'desk-'));
  const program = join(folder, 'desk.js');
  await build({
    entryPoints: [join(import.meta.dirname, '..', 'programs', 'neutral-desk.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['@aduan/source'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    external: ['rate-limiter-flexible', 'pg', '@aduan/console'],
  });
  return { program, remove: () => rmSync(folder, { recursive: true }) };
}

/** A desk that runs. */
export interface DeskProcess {
  readonly origin: string;
  /** What it wrote to the terminal. */
  log(): string;
  /** @returns the exit code */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/**
 * Starts a built desk and waits for its address.
 *
 * @param largestFile - the largest file that it may write, in blocks of 512 or 1,024 bytes; default: no limit
 * @throws with its output when it ends before it listens
 */
export async function startDesk(
  program: string,
  environment: Readonly<Record<string, string>>,
  { largestFile = 'unlimited' }: { readonly largestFile?: number | 'unlimited' } = {},
): Promise<DeskProcess> {
  const limited = ['-c', `ulimit -f ${largestFile}; exec "$@"`, 'sh', process.execPath, program];
  const child: ChildProcess = spawn('sh', limited, {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const opened = new Promise<string>((open) => {
    child.stdout?.on('data', (chunk) => {
      said.push(String(chunk));
      const origin = /^\s*(http:\/\/127\S+)\/$/m.exec(said.join(''))?.[1];
      if (origin !== undefined) open(origin);
    });
  });
  const origin = await Promise.race([opened, once(child, 'close').then(() => null)]);
  if (origin === null) throw new Error(said.join(''));
  return {
    origin,
    log: () => said.join(''),
    async stop(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
