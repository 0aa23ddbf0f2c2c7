import { expect, test } from 'vitest';
import { ratings } from '../../src/ratings/index.js';
import { villageDesk } from '../merged-tickets/village-desk.js';

const command = 'ratings:rate';
const plugins = [ratings()];

test('no number and pass but those of a page lead to a ticket, whatever they look like', async () => {
  const { aduan, report } = villageDesk({ plugins });
  const { number: known } = await report('warga-1');
  const later = '9999999999999';
  const texts = [known, '', '\u0000', '😀', '..', 'NaN.x', 'Infinity.', '-1.x', later];
  for (const number of [...texts, 'x'.repeat(100_000)]) {
    for (const pass of [...texts, `${later}.${'f'.repeat(64)}`, '1'.repeat(100_000)]) {
      for (const asked of [
        aduan.citizen.command({ number, pass, command: 'merged-tickets:join', input: {} }),
        aduan.citizen.command({ number, pass, command, input: { score: 1 } }),
        aduan.citizen.reopen({ number, pass, reason: 'x' }),
      ]) {
        expect(await asked).toEqual({ found: false, reason: 'no-match' });
      }
    }
  }
});

test.each([0, 6, 1.5, Number.NaN, '5'])('the score %j is refused by the promise', async (score) => {
  const { aduan, report } = villageDesk({ plugins });
  const { number } = await report('warga-1');
  const refused = aduan.citizen.command({ number, pass: 'x', command, input: { score } });
  await expect(refused).rejects.toMatchObject({ code: 'input-invalid' });
  const wordy = aduan.citizen.reopen({ number, pass: 'x', reason: 'x'.repeat(5_001) });
  await expect(wordy).rejects.toMatchObject({ code: 'input-invalid' });
});
