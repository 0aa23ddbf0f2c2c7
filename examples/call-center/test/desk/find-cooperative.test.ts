import { memoryDirectory } from '@aduan/kopdes/directory';
import { expect, test } from 'vitest';
import { cooperativesIn } from '../../server/simkopdes/cooperatives-of.js';
import { cooperativeFinder } from '../../server/simkopdes/find-cooperative.js';

const cardOf = (villageCode: string, simkopdesId: string) => ({
  cooperative: { name: `Koperasi ${simkopdesId}`, simkopdesId, villageCode },
  facts: {},
});
const directory = memoryDirectory([
  cardOf('32.01.16.2013', 'cibungbulang'),
  cardOf('32.01.05.2010', 'elsewhere'),
]);
const find = cooperativeFinder(cooperativesIn(directory, () => 0));

test('A village and its district lead to the cooperative, with slips and words around', async () => {
  const [likeliest] = await find('Kopdes sukamju kec. cibungbulang bogor, belum punya gedung');
  expect(likeliest?.simkopdesId).toBe('cibungbulang');
});

test('A village that many share leads to a few that may be meant; no place leads to nobody', async () => {
  const choices = await find('Kopdes Sukamaju, Bogor');
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.length).toBeLessThanOrEqual(5);
  expect(await find('pinjaman saya')).toEqual([]);
});
