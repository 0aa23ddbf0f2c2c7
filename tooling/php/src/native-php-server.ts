import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../tests/free-port.js';

/**
 * Why a program cannot run on this machine's PHP, or null. @param extensions - required ones, as `php -m` names them
 */
export function withoutNativePhp(...extensions: readonly string[]): string | null {
  const { status, stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no php on this machine';
  const modules = stdout.split('\n');
  const missing = extensions.filter((name) => !modules.includes(name));
  return missing.length === 0 ? null : `the php of this machine has no ${missing.join(', ')}`;
}

/** What PHP's built-in server serves. */
export interface NativePhpOptions {
  readonly folder: string;
  /** The script that handles every request. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the built-in server of this machine's PHP. */
export async function nativePhpServer({ env, folder, script }: NativePhpOptions) {
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn('php', ['-S', address, script], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  for await (const chunk of server.stderr.iterator({ destroyOnReturn: false })) {
    told += chunk;
    if (told.includes('started')) break;
  }
  server.stderr.resume();
  return {
    url: `http://${address}`,
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
