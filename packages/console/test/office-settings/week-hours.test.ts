import { describe, expect, it, test } from 'vitest';
import { withLaterWeek } from '../../src/office-settings/calendar-body.js';
import { readTime, stepTime } from '../../src/office-settings/hours/clock-entry.js';
import {
  copyToWorkingDays,
  dayGroups,
  isInOrder,
  shownSpan,
  withDay,
  withInterval,
} from '../../src/office-settings/hours/week-hours.js';

test.each([
  ['0730', '07:30'],
  ['730', '07:30'],
  ['7', '07:00'],
  ['7.30', '07:30'],
  [' 07:30 ', '07:30'],
  ['1630', '16:30'],
  ['24', '24:00'],
  ['2401', null],
  ['25', null],
  ['0760', null],
  ['', null],
  ['pagi', null],
])('reads %j as the time %j', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test('arrows step to the next quarter of an hour, within the day', () => {
  expect(stepTime('07:30', 15)).toBe('07:45');
  expect(stepTime('07:40', 15)).toBe('07:45');
  expect(stepTime('07:40', -15)).toBe('07:30');
  expect(stepTime('00:00', -15)).toBe('00:00');
  expect(stepTime('24:00', 15)).toBe('24:00');
});

describe('a week', () => {
  const morning = [['07:30', '12:00']] as const;
  const day = [...morning, ['13:00', '16:30']] as const;

  it('copies a day to the working days, and leaves the weekend', () => {
    const week = copyToWorkingDays({ mon: day, fri: morning, sat: morning }, 'mon');
    expect(week).toEqual({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: morning });
    expect(copyToWorkingDays(week, 'sun')).toEqual({ sat: morning });
  });

  it('leaves a day without hours out, since it is closed', () => {
    expect(withDay({ mon: day, tue: day }, 'mon', [])).toEqual({ tue: day });
  });

  it('names neighbouring days with the same hours once', () => {
    const week = { mon: day, tue: day, wed: day, thu: day, fri: morning, sun: morning };
    expect(dayGroups(week)).toEqual([
      { from: 'mon', to: 'thu', intervals: day },
      { from: 'fri', to: 'fri', intervals: morning },
      { from: 'sun', to: 'sun', intervals: morning },
    ]);
  });

  it('adds hours after the last ones, as long as the day has room', () => {
    expect(withInterval([])).toEqual([['08:00', '16:00']]);
    expect(withInterval(morning)).toEqual([...morning, ['13:00', '16:00']]);
    const late = [['20:00', '23:30']] as const;
    expect(withInterval(late)).toEqual(late);
  });

  it('shows all opening hours', () => {
    expect(shownSpan({ mon: day })).toEqual([360, 1080]);
    expect(shownSpan({ mon: [['05:30', '21:15']] })).toEqual([300, 1320]);
  });

  it('knows hours that overlap or end before they start', () => {
    expect(isInOrder(day)).toBe(true);
    expect(isInOrder([['09:00', '08:00']])).toBe(false);
    expect(isInOrder([...morning, ['11:00', '13:00']])).toBe(false);
  });
});

test('later hours begin with the ones that would hold on their first date', () => {
  const nine = [['09:00', '17:00']] as const;
  const weeks = [{ hours: { mon: nine } }, { from: '2027-06-01', hours: { tue: nine } }];
  const added = withLaterWeek(weeks, '2027-01-01');
  expect(added.map(({ from }) => from)).toEqual([undefined, '2027-01-01', '2027-06-01']);
  expect(added[1]?.hours).toEqual({ mon: nine });
  expect(withLaterWeek(weeks, '2027-07-01').at(-1)?.hours).toEqual({ tue: nine });
});
