import type { BusinessCalendar, Pause, Target } from '@aduan/calendar';
import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { describe, expect, it } from 'vitest';
import { pausedDaysUntil } from '../../src/sla/paused-days.js';

const day = 86_400_000;
const wib = (text: string) => Date.parse(`${text}+07:00`);

type Days = Extract<Target, { days: number }>;

/** Adds one day at a time until the deadline is reached. */
function counted(calendar: BusinessCalendar, startedAt: number, limit: Days, pause: Pause): number {
  const moved = calendar.due(startedAt, limit, [pause]).at ?? 0;
  let days = 0;
  while ((calendar.due(startedAt, { ...limit, days: limit.days + days }).at ?? 0) < moved) days++;
  return days;
}

describe('the days by which pauses move a limit', () => {
  it.each<Days>([
    { unit: 'working-days', days: 3 },
    { unit: 'working-days', days: 60 },
    { unit: 'calendar-days', days: 14 },
  ])('are as many as one finds who counts them one by one: %o', (limit) => {
    for (let turn = 0; turn < 200; turn++) {
      const startedAt = wib('2026-01-05T09:10:00') + turn * 37 * 3_600_000;
      const from = startedAt + (turn % 5) * 3_600_000;
      const pause = { from, to: from + Math.round((turn / 200) ** 3 * 400 * day), reason: 'waits' };
      const days = counted(kemenkopCalendar, startedAt, limit, pause);
      expect(kemenkopCalendar.due(startedAt, limit, [pause]).pausedDays).toBe(days);
      const clock = { calendar: kemenkopCalendar, startedAt, limit };
      expect(pausedDaysUntil(clock, [{ ...pause, to: null }], pause.to)).toBe(days);
    }
  });

  it('are known without a look beyond the decrees of a calendar that refuses it', () => {
    const { coverage, ...rest } = kemenkopCalendar.def;
    const calendar = compileCalendar({ ...rest, coverage: { ...coverage, beyond: 'throw' } });
    const startedAt = wib('2027-10-04T09:00:00');
    const limit = { unit: 'working-days', days: 5 } as const;
    const pause = { from: startedAt, to: wib('2027-12-17T09:00:00'), reason: 'waits' };
    expect(calendar.due(startedAt, limit, [pause]).pausedDays).toBe(
      counted(calendar, startedAt, limit, pause),
    );
  });
});
