import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether this machine has PHP. */
export const hasPhp = spawnSync('php', ['-v']).status === 0;

/** Serves a program by the server that is in PHP, until the test is over. @returns its address */
export async function phpServer(program: string, secret: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  writeFileSync(join(folder, 'receive.php'), program);
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn('php', ['-S', address, 'receive.php'], {
    cwd: folder,
    env: { ...process.env, ADUAN_WEBHOOK_SECRET: secret },
  });
  onTestFinished(async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });
  let told = '';
  for await (const chunk of server.stderr) {
    told += chunk;
    if (told.includes('started')) break;
  }
  return `http://${address}/`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
