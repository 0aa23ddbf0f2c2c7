import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { describe, expect, it } from 'vitest';
import { explanationDays, scaleOf, sumUp } from '../../src/clocks/explanation-days.js';
import { datesOf } from '../../src/time/dates.js';

const dates = datesOf('id', 'Asia/Jakarta');
const received = Date.parse('2026-12-18T10:00+07:00');

function daysOf(days: number, pauses: { from: number; to: number }[] = []) {
  const target = { unit: 'working-days', days } as const;
  return explained(received, target, pauses);
}

/** The days of a proof as the API tells it. */
function explained(...given: Parameters<typeof kemenkopCalendar.explain>) {
  const { steps } = kemenkopCalendar.explain(...given);
  const told = steps.map((step) => ({ ...step, from: isoOf(step.from), to: isoOf(step.to) }));
  return explanationDays(told, dates);
}

const isoOf = (at: number) => new Date(at).toISOString();

describe('explanationDays', () => {
  it('counts as many days as the limit has, the last one last', () => {
    const days = daysOf(10);
    expect(sumUp(days).counted).toBe(10);
    expect(days.at(-1)).toMatchObject({ kind: 'counted', ordinal: 10 });
  });

  it('begins with the day of receipt, which is not counted, and says why', () => {
    expect(daysOf(5)[0]).toMatchObject({
      kind: 'closed',
      ordinal: null,
      reason: { id: 'hari penerimaan, tidak dihitung' },
    });
  });

  it('joins a weekend into one line and names a holiday without its date', () => {
    const days = daysOf(10);
    expect(days.find(({ days: length }) => length === 2)).toMatchObject({
      kind: 'closed',
      reason: { id: 'hari libur mingguan' },
    });
    const christmas = days.find(({ reason }) => reason?.id.includes('Yesus'));
    expect(christmas?.reason?.id).not.toMatch(/2026:/);
  });

  it('loses no day between start and deadline', () => {
    const days = daysOf(10);
    const first = dates.dayNumber(received);
    const last = dates.dayNumber((days.at(-1)?.to ?? 0) - 1);
    expect(days.reduce((sum, day) => sum + day.days, 0)).toBe(last - first + 1);
  });

  it('names the rest of the day of receipt, each holiday and its decree, in both languages', () => {
    const fridayEvening = Date.parse('2026-03-13T16:31+07:00');
    const target = { unit: 'working-days', days: 5 } as const;
    const days = explained(fridayEvening, target, []);
    const skipped = days.filter(({ kind }) => kind === 'closed');
    const decree = 'SKB 1497/2025';
    expect(skipped.map((day) => [day.days, day.reason?.id, day.reason?.en, day.source])).toEqual([
      [1, 'di luar jam layanan', 'outside service hours', null],
      [2, 'hari libur mingguan', 'weekly day off', null],
      [1, 'cuti bersama Hari Suci Nyepi', 'joint leave Hari Suci Nyepi', decree],
      [
        1,
        'libur nasional Hari Suci Nyepi (Tahun Baru Saka 1948)',
        'national holiday Hari Suci Nyepi (Tahun Baru Saka 1948)',
        decree,
      ],
      [1, 'cuti bersama Idulfitri 1447 H', 'joint leave Idulfitri 1447 H', decree],
      [2, 'libur nasional Idulfitri 1447 H', 'national holiday Idulfitri 1447 H', decree],
      [2, 'cuti bersama Idulfitri 1447 H', 'joint leave Idulfitri 1447 H', decree],
    ]);
    expect(skipped[0]?.from).toBe(fridayEvening);
  });

  it('shows paused days as paused', () => {
    const pause = { from: received + 86_400_000 * 3, to: received + 86_400_000 * 5 };
    expect(sumUp(daysOf(5, [pause])).paused).toBeGreaterThan(0);
  });

  it('draws the hours of the office with an hour of air', () => {
    expect(scaleOf(daysOf(5))).toEqual([6.5 * 60, 17.5 * 60]);
  });
});
