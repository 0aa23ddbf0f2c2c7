import { DirectoryError, memoryDirectory } from '@aduan/core/directory';
import { expect, test } from 'vitest';
import { cooperativeFinder } from '../../server/simkopdes/find-cooperative.js';

const now = () => 0;
const cardOf = (villageCode: string, simkopdesId: string) => ({
  cooperative: { name: `Koperasi ${simkopdesId}`, simkopdesId, villageCode },
  facts: {},
});
const directory = memoryDirectory([
  cardOf('32.01.16.2013', 'cibungbulang'),
  cardOf('32.01.05.2010', 'elsewhere'),
]);

test('A village and its district lead to the cooperative, with slips and words around', async () => {
  const { sure } = await cooperativeFinder(
    directory,
    now,
  )('Kopdes sukamju kec. cibungbulang bogor, belum punya gedung');
  expect(sure?.simkopdesId).toBe('cibungbulang');
});

test('A place as citizens are asked for it leads there, with the name that they gave', async () => {
  const find = cooperativeFinder(directory, now);
  const place = 'Desa Sukamaju, Kecamatan Cibungbulang, Kabupaten Bogor';
  expect((await find(place)).sure?.simkopdesId).toBe('cibungbulang');
  expect((await find(`Kopdes Sukamaju, ${place}`)).sure?.simkopdesId).toBe('cibungbulang');
});

test('A village that many share leads to nobody for sure, and to those that may be meant', async () => {
  const { choices, sure } = await cooperativeFinder(directory, now)('Kopdes Sukamaju, Bogor');
  expect(sure).toBeNull();
  expect(choices.length).toBeLessThanOrEqual(5);
});

test('No place, and a directory that is away, lead to nobody and hold up nothing', async () => {
  expect(await cooperativeFinder(directory, now)('pinjaman saya')).toEqual({
    sure: null,
    choices: [],
  });
  const away = {
    ...directory,
    find: () => Promise.reject(new DirectoryError('unavailable', 'away')),
  };
  const found = await cooperativeFinder(away, now)('sukamaju kec. cibungbulang bogor');
  expect(found).toEqual({ sure: null, choices: [] });
});
