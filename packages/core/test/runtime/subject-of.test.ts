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

it.each([
  ['between words', 'gerai '.repeat(20), `${'gerai '.repeat(12)}gerai…`],
  ['before a comma', `${'gerai, '.repeat(20)}`, `${'gerai, '.repeat(10)}gerai…`],
  ['a word that is longer', 'x'.repeat(90), `${'x'.repeat(79)}…`],
])('cuts a subject to 80 characters: %s', (_, text, subject) => {
  expect(subjectOf(text)).toBe(subject);
  expect(subject.length).toBeLessThanOrEqual(80);
});
