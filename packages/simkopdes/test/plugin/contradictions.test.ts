import { expect, test } from 'vitest';
import { contradictionsOf } from '../../src/plugin/contradictions.js';

const sourced = <Value>(value: Value) => ({ value, source: 'simkopdes', asOf: null, fetchedAt: 0 });
const cooperative = { name: 'Koperasi Contoh', villageCode: '32.01.16.2013' };
const card = {
  cooperative,
  facts: {
    outlets: sourced([{ kind: 'Sembako', active: true }]),
    hasNib: sourced(false),
    land: sourced([{ ownership: 'Hibah', squareMeters: 100 }]),
  },
};

test('names what the citizen misses and the register has, and a region that is not its own', () => {
  const said = 'Kopdes di desa saya belum punya gedung.\nGerai tidak ada.\nNIB belum keluar.';
  expect(contradictionsOf('33.01', said, card)).toEqual(['outlet', 'land', 'region']);
});

test('names nothing where both agree or nobody said anything', () => {
  expect(contradictionsOf('32.01', 'Gerainya ramai.', card)).toEqual([]);
  expect(contradictionsOf(null, 'Gerai belum ada.', { cooperative, facts: {} })).toEqual([]);
});
