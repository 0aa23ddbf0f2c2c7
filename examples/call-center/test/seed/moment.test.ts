import { expect, test } from 'vitest';
import { instantOf, minutesAgo, on, onDate } from '../../seed/moment.js';

const wib = (text: string) => Date.parse(`${text}+07:00`);
const monday = wib('2026-11-23T09:00');

test('counts working days back over a weekend, in Jakarta', () => {
  expect(instantOf(on(1, '14.30'), monday)).toBe(wib('2026-11-20T14:30'));
  expect(instantOf(on(6, '08.05'), monday)).toBe(wib('2026-11-13T08:05'));
  expect(instantOf(on(0, '07.40'), monday)).toBe(wib('2026-11-23T07:40'));
});

test('takes the date of Jakarta, not of Greenwich', () => {
  const earlyMonday = wib('2026-11-23T03:00');
  expect(instantOf(on(1, '10.00'), earlyMonday)).toBe(wib('2026-11-20T10:00'));
});

test('keeps a date of the calendar, whatever today is', () => {
  expect(instantOf(onDate('2026-03-13', '16.31'), monday)).toBe(wib('2026-03-13T16:31'));
});

test('counts minutes back from now', () => {
  expect(instantOf(minutesAgo(18), monday)).toBe(wib('2026-11-23T08:42'));
});
