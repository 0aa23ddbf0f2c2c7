import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/sla/evaluate.js';
import type { SlaFact } from '../../src/sla/fact.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { reschedule } from '../../src/sla/reschedule.js';
import { selectTargets } from '../../src/sla/select-targets.js';
import { calendar, moved, opened, wib } from './story.js';

const practice = selectTargets(sp4nPractice, {
  kind: 'complaint',
  supervisory: false,
  channel: 'web',
  category: null,
});

/** The calendar with one more holiday: Friday 10 July 2026. */
const decreed = compileCalendar({
  ...kemenkopCalendarDefinition,
  version: 'with the late decree',
  holidays: [
    ...kemenkopCalendarDefinition.holidays,
    { date: '2026-07-10', kind: 'national', name: 'Hari libur contoh', source: 'SKB contoh' },
  ],
});

function movesOf(facts: readonly SlaFact[], now: string) {
  const clocks = evaluate(facts, practice, calendar, wib(now));
  return reschedule(
    clocks.map((clock) => ({ ticketId: 'T-1', clock })),
    decreed,
  );
}

const opening = opened('2026-07-06 09:00');

test('a new holiday moves the deadlines beyond it, and says from which calendar to which', () => {
  expect(movesOf([opening], '2026-07-07 09:00')).toEqual([
    {
      ticketId: 'T-1',
      policyId: 'sp4n-2018-practice',
      metric: 'resolution',
      target: 'sp4n.nonsup',
      cycle: 1,
      from: wib('2026-07-24 16:30'),
      to: wib('2026-07-27 16:30'),
      fromCalendar: calendar.hash,
      toCalendar: decreed.hash,
    },
  ]);
});

test('pauses are kept: a question that was asked over the holiday takes no day twice', () => {
  const asked = [
    opening,
    moved('2026-07-07 10:00', 'new', 'waiting-citizen'),
    moved('2026-07-13 10:00', 'waiting-citizen', 'active'),
  ];
  const find = (metric: string) =>
    movesOf(asked, '2026-07-13 11:00').find((each) => each.metric === metric);
  expect(find('resolution')).toBeUndefined();
  expect(find('first-response')).toBeUndefined();
});

test('what has stopped keeps its result, and what is paused has no deadline to move', () => {
  expect(
    movesOf([opening, moved('2026-07-08 09:00', 'new', 'closed')], '2026-07-09 09:00'),
  ).toEqual([]);
  expect(
    movesOf([opening, moved('2026-07-08 09:00', 'new', 'waiting-citizen')], '2026-07-09 09:00'),
  ).toEqual([]);
});

test('the same calendar moves nothing', () => {
  const clocks = evaluate([opening], practice, calendar, wib('2026-07-07 09:00'));
  const open = clocks.map((clock) => ({ ticketId: 'T-1', clock }));
  expect(reschedule(open, compileCalendar(kemenkopCalendarDefinition))).toEqual([]);
});

test('a deadline that a holiday gives back is open again', () => {
  const clocks = evaluate([opening], practice, calendar, wib('2026-07-27 09:00'));
  expect(clocks.find(({ metric }) => metric === 'resolution')?.state).toBe('breached');
  const again = evaluate([opening], practice, decreed, wib('2026-07-27 09:00'));
  expect(again.find(({ metric }) => metric === 'resolution')?.state).toBe('running');
});
