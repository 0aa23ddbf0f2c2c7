import { expect, test } from 'vitest';
import { correctedPlace } from '../../src/flow/understanding/corrected-place.js';

const alamendah = 'alamendah rancabali bandung';
const marked = 'Desa Alamendah, Kec. Rancabali, Kab. Bandung';

test.each([
  [alamendah, 'salah, desanya patengan bukan alamendah', 'patengan rancabali bandung'],
  [alamendah, 'eh maaf pak, patengan bukan alamendah ya', 'patengan rancabali bandung'],
  [alamendah, 'bukan alamendah tapi patengan', 'patengan rancabali bandung'],
  [alamendah, 'bukan alamendah, maksud saya patengan', 'patengan rancabali bandung'],
  [alamendah, 'patengan, dudu alamendah', 'patengan rancabali bandung'],
  [alamendah, 'maksudku desa patengan', 'patengan rancabali bandung'],
  [marked, 'desanya Patengan bukan Alamendah', 'Desa Patengan, Kec. Rancabali, Kab. Bandung'],
  [marked, 'maksud saya desa Patengan', 'Desa Patengan, Kec. Rancabali, Kab. Bandung'],
  [marked, 'kec ciwidey bukan rancabali', 'Desa Alamendah, Kec. ciwidey, Kab. Bandung'],
  [marked, 'eh klentu, bukan rancabali, ciwidey', 'Desa Alamendah, Kec. ciwidey, Kab. Bandung'],
  [
    marked,
    'salah pak bukan rancabali, alamendah yg ciwidey',
    'Desa Alamendah, Kec. ciwidey, Kab. Bandung',
  ],
  ['kec ciwidey desa ciwidey', 'desanya patengan bukan ciwidey', 'kec ciwidey desa patengan'],
])('%s: "%s" makes it %s', (known, text, place) => {
  expect(correctedPlace(known, text, false)).toBe(place);
});

test('A correction that names more than the village keeps what is larger and no more', () => {
  expect(correctedPlace(marked, 'maksud saya Sugihmukti kec. Pasirjambu', false)).toBe(
    'Sugihmukti kec. Pasirjambu, Kab. Bandung',
  );
  expect(
    correctedPlace('tugu selatan cisarua', 'maksud saya tugu selatan koja jakarta utara', true),
  ).toBe('tugu selatan koja jakarta utara');
});

test('A name alone is one of a place only where a place was asked for', () => {
  expect(correctedPlace(alamendah, 'maksud saya patengan', true)).toBe(
    'patengan rancabali bandung',
  );
  expect(correctedPlace(alamendah, 'maksud saya Budi', false)).toBeNull();
});

test.each([
  'bukan uang saya yang hilang',
  'saya bukan pengurus',
  'maksud saya uangnya hilang',
  'maksud saya anda siapa',
  'maju bukan mendah',
  'bukan itu, saya mau tanya dulu',
  'bukan',
  `bukan ${'a'.repeat(4000)} tapi ${' '.repeat(4000)}b`,
])('"%s" corrects no place', (text) => {
  expect(correctedPlace(alamendah, text, true)).toBeNull();
});
