import { expect, test } from 'vitest';
import { instantOf } from '../../seed/moment.js';
import { allTickets } from '../../seed/tickets/all-tickets.js';
import { villageMatter } from '../../seed/tickets/village-matter.js';

/** A Tuesday afternoon in Jakarta. */
const now = Date.parse('2026-11-24T14:00:00+07:00');

test.each(allTickets.map((sample) => [wordsOf(sample), sample] as const))(
  'the steps of "%s" follow each other',
  (_words, sample) => {
    const instants = [sample, ...sample.steps].map(({ at }) => instantOf(at, now));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(Math.max(...instants)).toBeLessThan(now);
  },
);

test('the desk is small and believable', () => {
  expect(allTickets.length).toBeGreaterThanOrEqual(28);
  expect(new Set(allTickets.map(({ opening }) => opening.channel))).toEqual(
    new Set(['web', 'phone', 'counter', 'letter']),
  );
});

function wordsOf({ opening }: (typeof allTickets)[number]): string {
  return (opening.channel === 'web' ? opening.text : opening.body).slice(0, 40);
}

test('one village matter has so many reporters that others may be offered to join', () => {
  const names = new Set(allTickets.flatMap(({ name }) => name ?? []));
  expect(names.size).toBe(allTickets.filter(({ name }) => name !== undefined).length);
  const matter = villageMatter.filter(({ opening }) => opening.channel === 'web');
  expect(villageMatter.length).toBeGreaterThanOrEqual(6);
  expect(matter.length).toBeGreaterThanOrEqual(5);
});
