import { findTicketNumber } from '@aduan/core/ticket';
import { expect, test } from 'vitest';
import { withTicketNumber } from '../src/session/with-ticket-number.js';

// The check digit of 2026000043.
const number = 'ADU-2026-000043-9';

test.each([
  ['as it is read aloud', 'A D U, dua nol dua enam, nol nol nol nol empat tiga, sembilan'],
  [
    'with its letters as they are called',
    'a de u dua nol dua enam nol nol nol nol empat tiga sembilan',
  ],
  [
    'behind its letters as one word',
    'adu dua kosong dua enam strip kosong kosong kosong kosong empat tiga strip sembilan',
  ],
  [
    'in a sentence',
    'laporan saya a d u dua nol dua enam nol nol nol nol empat tiga sembilan kok belum',
  ],
  ['in Minangkabau', 'a de u duo kosong duo anam kosong kosong kosong kosong ampek tigo sambilan'],
  ['with o for zero', 'a d u two o two six o o o o four three nine'],
  ['partly in digits', 'adu 2026 nol nol nol nol empat tiga sembilan'],
])('a number is heard %s', (_, text) => {
  expect(withTicketNumber({ text }, findTicketNumber).ticketNumberRead).toEqual({
    number,
    isNamed: true,
  });
});

test('eight in Minangkabau is nine in Sundanese', () => {
  const heard = (text: string) =>
    withTicketNumber({ text }, (said) => ({ said }) as never).ticketNumberRead;
  expect(heard('duo salapan tujuah')).toEqual({ said: '287' });
  expect(heard('dua salapan tujuh')).toEqual({ said: '297' });
});

test.each([
  'saya lapor dua kali, satu di kantor',
  'o iya tiga empat lima orang',
  'duo pengurus itu',
])('no number is heard in %s', (text) => {
  expect(withTicketNumber({ text }, findTicketNumber).ticketNumberRead).toBeUndefined();
});
