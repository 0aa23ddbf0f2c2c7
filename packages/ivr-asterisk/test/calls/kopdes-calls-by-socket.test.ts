import { expect, test } from 'vitest';
import { overAsterisk, scriptsByConnection, simulated } from './over-asterisk.js';

test('something happens for the first time in some of the calls', () => {
  expect(scriptsByConnection.length).toBeGreaterThanOrEqual(26);
});

test.each(scriptsByConnection)(
  '$title: over a connection of each call as on the simulator',
  async (script) => {
    const { lines, ...expected } = await simulated(script);
    expect(await overAsterisk(script, lines, { connects: 'per-call' })).toEqual(expected);
  },
);

test.each(scriptsByConnection)(
  '$title: over a lasting connection as on the simulator',
  async (script) => {
    const { lines, ...expected } = await simulated(script);
    expect(await overAsterisk(script, lines, { connects: 'lasting' })).toEqual(expected);
  },
);
