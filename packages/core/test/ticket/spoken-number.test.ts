import { expect, it } from 'vitest';
import { speakTicketNumber } from '../../src/ticket/number/spoken-number.js';

it('reads a number aloud, group by group', () => {
  expect(speakTicketNumber('ADU-2026-000123-4', 'id')).toBe(
    'A D U, dua nol dua enam, nol nol nol satu dua tiga, empat',
  );
  expect(speakTicketNumber('ADU-2026-1000789-5', 'en')).toBe(
    'A D U, two zero two six, one zero zero zero seven eight nine, five',
  );
});
