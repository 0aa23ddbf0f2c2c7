import { expect, it } from 'vitest';
import { hoursSentence } from '../../src/catalogue/hours-sentence.js';

const timeZone = 'Asia/Jakarta';
const friday = Date.parse('2026-03-13T10:00:00+07:00');
const evening = Date.parse('2026-03-13T16:30:00+07:00');
const monday = Date.parse('2026-03-16T07:30:00+07:00');

it.each([
  [true, evening, friday, 'Sekarang buka sampai pukul 16.30 WIB.', 'Open now until 16:30 WIB.'],
  [
    true,
    monday,
    friday,
    'Sekarang buka sampai Senin pukul 07.30 WIB.',
    'Open now until Monday at 07:30 WIB.',
  ],
  [
    false,
    monday,
    evening,
    'Sekarang tutup, buka lagi Senin pukul 07.30 WIB.',
    'Closed now, open again Monday at 07:30 WIB.',
  ],
  [
    false,
    evening,
    friday,
    'Sekarang tutup, buka lagi hari ini pukul 16.30 WIB.',
    'Closed now, open again today at 16:30 WIB.',
  ],
  [true, null, friday, 'Sekarang buka.', 'Open now.'],
  [false, null, friday, 'Sekarang tutup.', 'Closed now.'],
])('open %s, changes at %s', (open, changesAt, now, id, en) => {
  expect(hoursSentence({ open, changesAt, now, timeZone })).toEqual({ id, en });
});
