import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('ends well when nobody reads on, as head does', { timeout: 60_000 }, async () => {
  const resolution = '../../store-sqlite/test/programs/source-resolution.mjs';
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--conditions=@aduan/source',
      '--import',
      new URL(resolution, import.meta.url).href,
      fileURLToPath(new URL('../src/main.ts', import.meta.url)),
      'help',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});
