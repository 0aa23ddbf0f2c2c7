import { calendarDaysDue } from '../deadline/calendar-days-due.js';
import { mergePauses } from '../deadline/pauses.js';
import type { CalendarRules } from '../definition/calendar-rules.js';
import { closedDayReason } from '../definition/day-rule.js';
import type { MovedLimit } from '../explanation.js';
import { dateOfDay } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Pause, Target } from '../target.js';
import { inBoth, sayDate, sayReason } from './step-label.js';

/** The closed date from which a limit was moved to its deadline; `null` when it was not moved. */
export function movedLimit(
  timeline: Timeline,
  rules: CalendarRules,
  start: Instant,
  target: Target,
  pauses: readonly Pause[],
  due: Instant | null,
): MovedLimit | null {
  if (due === null || target.unit !== 'calendar-days') return null;
  const kept = { ...target, onClosed: 'keep' } as const;
  const before = calendarDaysDue(timeline, start, kept, mergePauses(pauses))?.at;
  if (before === undefined || before === due) return null;
  const day = timeline.dayAt(before);
  const reason = closedDayReason(rules, day) ?? { type: 'outside-hours' };
  const label = inBoth((words) => {
    const why = sayReason(words, reason, rules.holidays.get(day)?.kind);
    return `${sayDate(words, day)}: ${why}; ${due < before ? words.moved.back : words.moved.on}`;
  });
  return { from: dateOfDay(day), reason, label };
}
