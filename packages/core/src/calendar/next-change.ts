import type { CalendarChange } from './business-calendar.js';
import { HORIZON_YEARS } from './calendar-input.js';
import type { CalendarRules } from './calendar-rules.js';
import { closedReasonAt } from './closed-reason.js';
import { NEVER } from './local-date.js';
import { openPeriodsAfter } from './open-periods.js';
import type { Instant } from './target.js';
import type { Timeline } from './timeline.js';

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
