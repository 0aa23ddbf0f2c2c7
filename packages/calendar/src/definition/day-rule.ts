import type { ClosedReason } from '../explanation.js';
import { weekdayOfDay } from '../local-date.js';
import type { CalendarRules, DayHours, SpecialRule } from './calendar-rules.js';

const CLOSED: DayHours = [];

/** The opening hours of a local date. A holiday takes precedence over a special day, a special day over the week. */
export function hoursOfDay(
  rules: CalendarRules,
  day: number,
  special: readonly SpecialRule[] = rules.special,
): DayHours {
  if (rules.holidays.has(day)) return CLOSED;
  const valid = specialOfDay(special, day) ?? weekOfDay(rules, day);
  return valid?.week[weekdayOfDay(day)] ?? CLOSED;
}

/** Why a local date has no opening hours at all; `null` when it has some. */
export function closedDayReason(rules: CalendarRules, day: number): ClosedReason | null {
  const holiday = rules.holidays.get(day);
  if (holiday) {
    const { name, source } = holiday;
    return { type: 'holiday', name, ...(source === undefined ? {} : { source }) };
  }
  if (hoursOfDay(rules, day).length > 0) return null;
  const special = specialOfDay(rules.special, day);
  if (special?.week[weekdayOfDay(day)]) return { type: 'special', ...special.named };
  return { type: special || weekOfDay(rules, day) ? 'weekend' : 'not-covered' };
}

/** The special rule for a date; the later one in the list when two match. */
export function specialOfDay(
  special: readonly SpecialRule[],
  day: number,
): SpecialRule | undefined {
  return lastThat(special, ({ from, to }) => from <= day && day <= to);
}

function weekOfDay(
  { weeks }: CalendarRules,
  day: number,
): CalendarRules['weeks'][number] | undefined {
  return lastThat(weeks, ({ from }) => from <= day);
}

/** `findLast`, written out so that engines inline it: it runs for every date of every year. */
function lastThat<Rule>(rules: readonly Rule[], holds: (rule: Rule) => boolean): Rule | undefined {
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    if (rule !== undefined && holds(rule)) return rule;
  }
  return undefined;
}
