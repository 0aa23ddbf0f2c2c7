import { expect, test } from 'vitest';
import { overAsterisk, scripts, simulated } from './over-asterisk.js';

test.each(scripts)('$title: over a connection of each call as on the simulator', async (script) => {
  const { lines, ...expected } = await simulated(script);
  expect(await overAsterisk(script, lines, { connects: 'per-call' })).toEqual(expected);
});

test.each(scripts)('$title: over a lasting connection as on the simulator', async (script) => {
  const { lines, ...expected } = await simulated(script);
  expect(await overAsterisk(script, lines, { connects: 'lasting' })).toEqual(expected);
});
