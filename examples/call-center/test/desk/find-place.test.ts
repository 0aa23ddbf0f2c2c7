import { DirectoryError } from '@aduan/core/directory';
import { memoryDirectory } from '@aduan/kopdes/directory';
import { expect, test } from 'vitest';
import { placeFinder } from '../../server/desk/find-place.js';
import { cooperativesIn } from '../../server/simkopdes/cooperatives-of.js';

const now = () => 0;
const cardOf = (villageCode: string, simkopdesId: string, name: string) => ({
  cooperative: { name: `Koperasi Desa Merah Putih ${name}`, simkopdesId, villageCode },
  facts: {},
});
const directory = memoryDirectory([
  cardOf('32.01.16.2013', 'cibungbulang', 'Sukamaju'),
  cardOf('32.01.05.2010', 'elsewhere', 'Lain'),
]);
const find = placeFinder(cooperativesIn(directory, now));
const said = (
  cooperative: string | null,
  place: string | null,
  category: string | null = null,
) => ({
  cooperative,
  place,
  category,
});

test('A village and its district lead to the one cooperative, with slips, and it is read back with both', async () => {
  for (const cooperative of ['Kopdes sukamju', 'Koperasi Merah Putih', 'Koperasi Sukamaju', null]) {
    const { sure } = await find(said(cooperative, 'Sukamaju, kec. cibungbulang, bogor'));
    expect(sure).toEqual({
      label: 'Kopdes Merah Putih Sukamaju, Kec. Cibungbulang, Kab. Bogor',
      cooperative: expect.objectContaining({ simkopdesId: 'cibungbulang' }),
      region: '32.01.16.2013',
    });
  }
});

test('A village whose name many share is asked about by its district', async () => {
  for (const name of ['Kopdes Sukamaju', 'Kopdes Mekarsari']) {
    expect(await find(said(name, null))).toEqual({ sure: null, choices: [], tooMany: true });
  }
});

test('Two villages of one name are both offered, with what tells them apart', async () => {
  const { choices, sure, tooMany } = await find(said('Kopdes Sukahati', 'Bogor'));
  expect({ sure, tooMany }).toEqual({ sure: null, tooMany: undefined });
  expect(choices.map(({ label }) => label)).toEqual([
    'Kel. Sukahati, Kec. Cibinong, Kab. Bogor',
    'Desa Sukahati, Kec. Citeureup, Kab. Bogor',
  ]);
});

test('A district that has no village of the name that was said is offered, not taken', async () => {
  const { choices, sure } = await find(said(null, 'senggigi kec ubud gianyar'));
  expect(sure).toBeNull();
  expect(choices).toEqual([{ label: 'Kec. Ubud, Kab. Gianyar', region: '51.04.05' }]);
});

test.each(['dua bulan', 'Kopdes dua bulan', 'tiga juta lalu', 'sasi lalu'])(
  'What tells a time or a sum is no place: %s',
  async (words) => {
    const nowhere = { sure: null, choices: [], isNowhere: true };
    expect(await find(said(null, words))).toEqual(nowhere);
    expect(await find(said(words, null))).toEqual(nowhere);
  },
);

test('A cooperative of another name in that village is offered, not taken', async () => {
  const place = 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor';
  const { choices, sure, village } = await find(said('Koperasi Maju Bersama', place));
  expect(sure).toBeNull();
  expect(choices).toHaveLength(1);
  expect(village).toMatchObject({ label: place, region: choices[0]?.region });
  expect(village).not.toHaveProperty('cooperative');
});

test.each([
  ['KSP Maju Bersama', null],
  ['koperasi KSP Maju Bersama', null],
  ['Koperasi Simpan Pinjam Sejahtera', null],
  [null, 'ksp.penarikan_simpanan'],
])('%s (%s) is no cooperative of the village: only its place is known', async (name, category) => {
  const place = 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor';
  expect(await find(said(name, place, category))).toMatchObject({
    sure: { label: 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor', region: '32.01.16.2013' },
  });
  expect((await find(said(name, place, category))).sure).not.toHaveProperty('cooperative');
});

test('With a directory that is away, the place alone is found', async () => {
  const away = {
    ...directory,
    find: () => Promise.reject(new DirectoryError('unavailable', 'away')),
  };
  const withInstanceLock = placeFinder(cooperativesIn(away, now));
  expect((await withInstanceLock(said(null, 'sukamaju kec. cibungbulang bogor'))).sure).toEqual({
    label: 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor',
    region: '32.01.16.2013',
  });
  expect((await withInstanceLock(said('Kopdes Sukahati', 'Bogor'))).choices).toHaveLength(2);
  expect(await withInstanceLock(said(null, 'Bogor'))).toEqual({ sure: null, choices: [] });
});

test('A district in which the village does not lie is offered beside the one where it does', async () => {
  const { choices, sure } = await find(said(null, 'Desa Sukamaju Kec Cibadak Kab Sukabumi'));
  expect(sure).toBeNull();
  expect(choices.map(({ label }) => label)).toEqual([
    'Desa Sukamaju, Kec. Cikakak, Kab. Sukabumi',
    'Kec. Cibadak, Kab. Sukabumi',
  ]);
});

test('Words that are like the name of a place are none', async () => {
  for (const words of [
    'desa ku duite',
    'desa boleh',
    'goblok, kapan duit balik',
    'tutup, kunci hilang',
  ]) {
    expect(await find(said(null, words))).toEqual({ sure: null, choices: [], isNowhere: true });
  }
});

test('Without a directory the place alone is found', async () => {
  const { sure } = await placeFinder(null)(said('Kopdes Sukamaju', 'kec. cibungbulang bogor'));
  expect(sure).toMatchObject({ region: '32.01.16.2013' });
  expect(sure).not.toHaveProperty('cooperative');
});

test('What is read out of a slip is to be confirmed', async () => {
  const { sure } = await find(said(null, 'sukamju, kec. cibungbulang, bogor'));
  expect(sure).toMatchObject({ region: '32.01.16.2013', isUnsure: true });
});

test('A name that is hardly like any is asked about, only near the region that is told, and with the district that is', async () => {
  const far = await find(said(null, 'Desa Contoh Jaya, cibadak sukabumi'));
  expect(far.sure).toBeNull();
  expect(far.choices.map(({ label }) => label)).toEqual([
    'Desa Tenjojaya, Kec. Cibadak, Kab. Sukabumi',
    'Kec. Cibadak, Kab. Sukabumi',
  ]);
  expect(await find(said(null, 'tenjojya'))).toEqual({ sure: null, choices: [], tooMany: true });
});

test('A village that is named as the cooperative and as the place counts once', async () => {
  for (const name of ['sukamaju', 'sukamju']) {
    expect(await find(said(`Kopdes ${name}`, `desa ${name}`))).toEqual(
      await find(said(null, `desa ${name}`)),
    );
  }
  const { choices } = await find(said('Kopdes Sukamaju', 'desa sukamaju cibadak sukabumi'));
  expect(choices.map(({ label }) => label)).toContain('Kec. Cibadak, Kab. Sukabumi');
  expect(choices.every(({ label }) => label.endsWith('Kab. Sukabumi'))).toBe(true);
  const { sure } = await find(said('Kopdes Cibadak', 'kec. cibadak sukabumi'));
  expect(sure?.label).toBe('Kel. Cibadak, Kec. Cibadak, Kab. Sukabumi');
});

test('A village that is called like its district is offered beside it', async () => {
  const { choices, sure } = await find(said(null, 'cipayung jakarta timur'));
  expect(sure).toBeNull();
  expect(choices.map(({ region }) => region)).toEqual(['31.75.10.1001', '31.75.10']);
});
