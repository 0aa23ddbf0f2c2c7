import { expect, test } from 'vitest';
import { compileCalendar } from '../src/index.js';
import { fixture, oracleDefinitions } from './fixtures/schedules.js';

interface OracleCase {
  readonly id: number;
  readonly op: 'add' | 'sub' | 'between' | 'state' | 'addWorkingDays';
  readonly schedule: string;
  readonly [field: string]: unknown;
}

const calendars = Object.fromEntries(
  Object.entries(oracleDefinitions()).map(([id, definition]) => [id, compileCalendar(definition)]),
);
const cases: OracleCase[] = fixture('oracle-sample.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const ms = (iso: unknown) => Date.parse(String(iso));
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

test('the sample holds every operation', () => {
  const counts: Record<string, number> = {};
  for (const { op } of cases) counts[op] = (counts[op] ?? 0) + 1;
  expect(counts).toEqual({ add: 240, sub: 39, between: 60, state: 40, addWorkingDays: 80 });
});

test.each(cases)('oracle case $id: $op on $schedule', (oracle) => {
  expect(answer(oracle)).toEqual(expected(oracle));
});

function expected({ op, ...oracle }: OracleCase): Record<string, unknown> {
  const answers = {
    add: ['due', 'dueNextOpen'],
    sub: ['start', 'startPrevClose'],
    between: ['ms'],
    state: ['open', 'nextChange', 'nextChangeTo'],
    addWorkingDays: ['dueCloseOfDay', 'dueCloseOfDayDeemed', 'dueSameTime'],
  }[op];
  return Object.fromEntries(answers.map((key) => [key, oracle[key]]));
}

function answer(oracle: OracleCase): Record<string, unknown> {
  const calendar = calendars[oracle.schedule];
  if (!calendar) throw new Error(`no schedule ${oracle.schedule}`);
  const start = ms(oracle.start);
  const end = ms(oracle.end);
  const given = (oracle.pauses ?? []) as [string, string][];
  const pauses = given.map(([from, to]) => ({ from: ms(from), to: ms(to) }));
  const amount = Number(oracle.ms);
  switch (oracle.op) {
    case 'add': {
      const at = (edge: 'closing' | 'opening') =>
        iso(calendar.due(start, { unit: 'business-time', ms: amount, edge }, pauses).at);
      const both = { due: at('closing'), dueNextOpen: at('opening') };
      if (pauses.length === 0) {
        expect(iso(calendar.add(start, amount))).toBe(both.due);
        expect(iso(calendar.add(start, amount, { edge: 'opening' }))).toBe(both.dueNextOpen);
      }
      return both;
    }
    case 'sub':
      return {
        start: iso(calendar.subtract(end, amount)),
        startPrevClose: iso(calendar.subtract(end, amount, { edge: 'opening' })),
      };
    case 'between':
      return { ms: calendar.between(start, end, pauses) };
    case 'state': {
      const at = ms(oracle.at);
      const change = calendar.nextChange(at);
      return {
        open: calendar.isOpen(at),
        nextChange: iso(change.at),
        nextChangeTo: change.open ? 'open' : 'closed',
      };
    }
    case 'addWorkingDays': {
      const days = Number(oracle.days);
      return {
        dueCloseOfDay: iso(calendar.addWorkingDays(start, days)),
        dueCloseOfDayDeemed: iso(calendar.addWorkingDays(start, days, { count: 'deemed-receipt' })),
        dueSameTime: iso(calendar.addWorkingDays(start, days, { due: 'same-time' })),
      };
    }
  }
}
