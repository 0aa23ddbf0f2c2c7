import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
