import { expect, it } from 'vitest';
import { subjectOf } from '../../src/runtime/record/create-ticket.js';

it.each([
  ['Gerai kami tutup terus. Sudah sebulan.', 'Gerai kami tutup terus.'],
  [
    'Sugeng enjang. Gerai kami tutup terus. Sudah sebulan.',
    'Sugeng enjang. Gerai kami tutup terus.',
  ],
  ['halo\ngerai kami tutup terus', 'halo gerai kami tutup terus'],
  ['Gerai tutup.', 'Gerai tutup.'],
])('a ticket that begins with "%s" is about "%s"', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

it('cuts a subject after 80 characters', () => {
  expect(subjectOf('gerai '.repeat(20))).toHaveLength(80);
});
