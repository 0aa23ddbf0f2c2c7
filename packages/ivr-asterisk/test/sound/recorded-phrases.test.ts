import { expect, test } from 'vitest';
import { recordedPhrases } from '../../src/index.js';

const speak = recordedPhrases(
  {
    id: {
      'Nomornya:': 'aduan/nomornya',
      'Sekali lagi:': 'aduan/sekali-lagi',
      Halo: 'aduan/halo',
      'Halo, selamat datang.': 'aduan/selamat-datang',
    },
  },
  ({ text }) => [`sound:lain/${text.length}`],
);
const said = (text: string, language = 'id') => speak({ type: 'text', text, language });

test('a sentence is put together from what was recorded, digits and letters', () => {
  expect(said('Nomornya: A D U, dua nol dua enam. Sekali lagi: A, lima.')).toEqual([
    'sound:aduan/nomornya',
    'characters:A',
    'characters:D',
    'characters:U',
    'digits:2',
    'digits:0',
    'digits:2',
    'digits:6',
    'sound:aduan/sekali-lagi',
    'characters:A',
    'digits:5',
  ]);
});

test('the longest recording comes first, and none inside a word', () => {
  expect(said('Halo, selamat datang.')).toEqual(['sound:aduan/selamat-datang']);
  expect(said('Halo. Halo')).toEqual(['sound:aduan/halo', 'sound:aduan/halo']);
  expect(said('Haloo')).toEqual(['sound:lain/5']);
});

test('what was not recorded whole is left to the other voice', () => {
  expect(said('Nomornya: Warga')).toEqual(['sound:lain/15']);
  expect(said('Halo', 'jv')).toEqual(['sound:lain/4']);
  expect(said('Halo', 'constructor')).toEqual(['sound:lain/4']);
  expect(said('')).toEqual(['sound:lain/0']);
});

test('a recording that the prompt brings is played as it is', () => {
  const audio = { type: 'audio', text: 'Halo', language: 'id' } as const;
  expect(speak({ ...audio, url: 'sound:aduan/salam' })).toEqual(['sound:aduan/salam']);
});
