import type { CalendarChange } from '../business-calendar.js';
import type { CalendarRules } from '../definition/calendar-rules.js';
import { closedReasonAt } from '../explanation/closed-reason.js';
import { HORIZON_YEARS } from '../input-checks.js';
import { NEVER } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';
import { openPeriodsAfter } from './open-periods.js';

const HORIZON_MS = (HORIZON_YEARS - 1) * 365 * 86_400_000;

/** The first opening or closing strictly after an instant. */
export function nextChange(timeline: Timeline, rules: CalendarRules, at: Instant): CalendarChange {
  for (const { start, end } of openPeriodsAfter(timeline, at)) {
    if (start > at) return { at: start, open: true, reason: null };
    if (end - at > HORIZON_MS) break;
    return { at: end, open: false, reason: closedReasonAt(timeline, rules, end) };
  }
  return { at: NEVER, open: false, reason: null };
}
