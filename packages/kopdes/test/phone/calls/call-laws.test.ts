import { playCall } from '@aduan/ivr/simulator';
import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const isDeep = process.env.ADUAN_DEEP === '1';

const keys = fc.constantFrom('1', '2', '3', '4', '6', '0', '#', '*', '9', '123456', '20260000015');
const happens = fc.oneof(
  { weight: 6, arbitrary: keys.map((pressed) => `> #${pressed}`) },
  { weight: 2, arbitrary: fc.constantFrom('> petugas', '> Desa Sukamaju', '> english', '> batal') },
  { weight: 2, arbitrary: fc.constantFrom('> [voice 9]', '> [voice 3] and hangs up') },
  fc.constantFrom('* silence', '* wait', '* delivered again', '* call', '* hang up'),
  fc.constantFrom('* officer answers', '* nobody answers', '* engaged', '* queue 30 place 2'),
);

test('whatever happens in whatever order, the line always answers, and a call opens few tickets', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happens, { maxLength: 25 }), async (lines) => {
      const desk = phoneDesk({ officers: { desk: { queue: 'petugas' } } });
      const phone = desk.call();
      await playCall(phone, ['* call', ...lines, '* hang up']);
      const recorded = lines.filter((line) => line.includes('[voice')).length;
      expect((await desk.tickets()).length).toBeLessThanOrEqual(1 + recorded);
      expect(desk.logged.filter((line) => line.includes('"error"'))).toEqual([]);
    }),
    { numRuns: isDeep ? 500 : 25 },
  );
});
