import { expect, test } from 'vitest';
import { overAsterisk, scripts, simulated } from './over-asterisk.js';

test('the table of calls is whole', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(86);
});

test.each(scripts)('$title: on Asterisk as on the simulator', async (script) => {
  const { lines, ...expected } = await simulated(script);
  expect(await overAsterisk(script, lines)).toEqual(expected);
});
