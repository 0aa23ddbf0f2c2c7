import type { CalendarRules } from '../definition/calendar-rules.js';
import { hoursOfDay } from '../definition/day-rule.js';
import { DAY_MS, firstDayOfYear } from '../local-date.js';
import type { Instant } from '../target.js';
import type { LocalYear } from './local-year.js';
import type { OpenYears } from './open-hours-index.js';

/**
 * Compiles one year: the instants whose local time lies in an opening interval of their local date. Works through the
 * spans of constant offset in order. An hour that the clocks skip removes open time; a repeated hour counts twice. The
 * cost is proportional to the days and their intervals.
 */
export function compileYear(rules: CalendarRules, local: LocalYear): OpenYears {
  const { year, start, end, spans } = local;
  const firstDay = firstDayOfYear(year);
  const endDay = firstDayOfYear(year + 1);
  const special = rules.special.filter(({ from, to }) => from < endDay && to >= firstDay);
  const opens = [0];
  const openBefore = [0, 0];
  const lastClosings: (Instant | undefined)[] = new Array(endDay - firstDay);
  let total = 0;
  for (const { from, to, offset } of spans) {
    const spanStart = (from - start) / 1000;
    const spanEnd = (to - start) / 1000;
    const beforeDays = (offset + start) / 1000;
    const lastDay = Math.ceil((to + offset) / DAY_MS) - 1;
    for (let day = Math.floor((from + offset) / DAY_MS); day <= lastDay; day++) {
      const midnight = day * 86_400 - beforeDays;
      const hours = hoursOfDay(rules, day, special);
      for (let index = 0; index < hours.length; index += 2) {
        const open = Math.max(midnight + (hours[index] ?? 0) * 60, spanStart);
        const close = Math.min(midnight + (hours[index + 1] ?? 0) * 60, spanEnd);
        if (close <= open) continue;
        total += close - open;
        opens.push(open);
        openBefore.push(total);
        lastClosings[day - firstDay] = start + close * 1000;
      }
    }
  }
  opens.push((end - start) / 1000);
  return {
    firstYear: year,
    endYear: year + 1,
    start,
    end,
    opens,
    openBefore,
    ...workingDays(lastClosings),
  };
}

/** Gives each day with a last closing its rank. */
function workingDays(
  lastClosings: readonly (Instant | undefined)[],
): Pick<OpenYears, 'rankOfDay' | 'closings'> {
  const rankOfDay = [0];
  const closings: Instant[] = [];
  for (let day = 0; day < lastClosings.length; day++) {
    const last = lastClosings[day];
    if (last !== undefined) closings.push(last);
    rankOfDay.push(closings.length);
  }
  return { rankOfDay, closings };
}
