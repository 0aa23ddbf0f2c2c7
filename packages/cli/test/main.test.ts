import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';

it('ends well when nobody reads on, as head does', { timeout: 60_000 }, async () => {
  const [program, ...rest] = programCommand(new URL('../src/main.ts', import.meta.url), 'help');
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

it('ends, and says all, where the configuration of the host goes on ticking', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-ticking-'));
  const config = fileURLToPath(new URL('./programs/ticking-desk-config.ts', import.meta.url));
  const main = new URL('../src/main.ts', import.meta.url);
  const [program, ...rest] = programCommand(main, 'search', 'status', '--config', config);
  const env = { ...process.env, ADUAN_TEST_DATABASE: join(folder, 'desk.db') };
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = await once(child, 'close');
  await rm(folder, { recursive: true });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('0 tickets indexed') });
});
