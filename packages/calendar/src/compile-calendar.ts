import { nextChange } from './arithmetic/next-change.js';
import { cutPeriods } from './arithmetic/open-periods.js';
import { advance, isOpenAt, openBetween, retreat } from './arithmetic/open-time.js';
import { isWorkingDay, workingDaysBetween } from './arithmetic/working-days.js';
import type { BusinessCalendar } from './business-calendar.js';
import { calendarCoverage } from './coverage.js';
import { deadlineOf } from './deadline/due.js';
import { mergePauses } from './deadline/pauses.js';
import { addWorkingDays } from './deadline/working-days-due.js';
import { calendarRules } from './definition/calendar-rules.js';
import { definitionHash } from './definition/definition-hash.js';
import { readDefinition } from './definition/read-definition.js';
import type { CalendarDefinition } from './definition.js';
import { countedDays } from './explanation/counted-days.js';
import { explainDeadline } from './explanation/explain.js';
import { movedLimit } from './explanation/moved-limit.js';
import { checkChoice, checkInstant, checkLength, checkReach, EDGES } from './input-checks.js';
import { dayOfDate, NEVER } from './local-date.js';
import { timeZone } from './tables/time-zone.js';
import { buildTimeline } from './tables/timeline.js';
import type { Due, Instant, Pause, Target } from './target.js';

/**
 * Holds the `hash` accessor. An accessor on the object itself would slow down every method call. One shared prototype
 * keeps all calendars alike for the engine.
 */
const hashed = /* @__PURE__ */ Object.defineProperty({}, 'hash', {
  get(this: BusinessCalendar) {
    return definitionHash(this.def);
  },
});

/**
 * Makes a calendar from its definition. The years are compiled on first use; answers then cost a
 * few array reads.
 *
 * ```ts
 * const calendar = compileCalendar(kemenkopCalendarDefinition);
 * calendar.due(receivedAt, { unit: 'working-days', days: 14 }).at;
 * ```
 *
 * Throws {@link CalendarError}: `calendar-invalid` (shape, times, order), `calendar-overlap`,
 * `calendar-never-open`, `calendar-bad-zone`, `calendar-unknown-date`.
 */
export function compileCalendar(definition: CalendarDefinition): BusinessCalendar {
  const def = readDefinition(definition);
  const rules = calendarRules(def);
  const zone = timeZone(def.timeZone);
  const timeline = buildTimeline(rules, zone);
  const coverage = calendarCoverage(def.coverage.beyond, rules, zone);
  let calendarHash: string | undefined;

  function dueOf(start: Instant, target: Target, pauses: readonly Pause[] | undefined): Due {
    const standstills = mergePauses(pauses);
    const { at, remainingMs, pausedDays } = deadlineOf(
      timeline,
      checkInstant(start),
      target,
      standstills,
    );
    const end = at ?? Math.max(start, standstills.at(-1)?.from ?? 0);
    checkReach(start, end);
    const provisional = target.unit !== 'elapsed' && coverage.check(start, end);
    // Cache: `due` is called hundreds of thousands of times, and the accessor on the prototype is slower.
    calendarHash ??= definitionHash(def);
    return { at, provisional, calendarHash, remainingMs, pausedDays };
  }

  const answers: Omit<BusinessCalendar, 'hash'> = {
    def,
    isOpen(at) {
      coverage.check(checkInstant(at), at + 1);
      return isOpenAt(timeline, at);
    },
    isWorkingDay(date) {
      const day = dayOfDate(date);
      coverage.checkDays(day, day);
      return isWorkingDay(timeline, day);
    },
    add(from, open, options) {
      const edge = options ? checkChoice(options.edge, EDGES) : 'closing';
      const at = advance(timeline, checkInstant(from), checkLength(open), edge);
      checkReach(from, at);
      coverage.check(from, at);
      return at;
    },
    subtract(to, open, options) {
      const edge = options ? checkChoice(options.edge, EDGES) : 'closing';
      const at = retreat(timeline, checkInstant(to), checkLength(open), edge);
      checkReach(at, to);
      coverage.check(at, to);
      return at;
    },
    between(from, to, pauses) {
      checkInstant(from);
      checkInstant(to);
      const first = Math.min(from, to);
      const last = Math.max(from, to);
      coverage.check(first, last);
      let open = openBetween(timeline, first, last);
      for (const pause of mergePauses(pauses)) {
        const start = Math.max(pause.from, first);
        const end = Math.min(pause.to, last);
        if (start < end) open -= openBetween(timeline, start, end);
      }
      return from < to ? open : 0 - open;
    },
    addWorkingDays(received, days, options) {
      const at = addWorkingDays(timeline, checkInstant(received), days, options);
      checkReach(received, at);
      if (received < at) coverage.check(received, at);
      else coverage.check(at, received);
      return at;
    },
    workingDaysBetween(from, to) {
      const days = [dayOfDate(from), dayOfDate(to)];
      const first = Math.min(...days);
      const last = Math.max(...days);
      if (first === last) return 0;
      coverage.checkDays(first + 1, last);
      const count = workingDaysBetween(timeline, first, last);
      return from < to ? count : 0 - count;
    },
    nextChange(at) {
      const change = nextChange(timeline, rules, checkInstant(at));
      coverage.check(at, change.at < NEVER ? change.at : at + 1);
      return change;
    },
    *periods(from, to) {
      for (const period of cutPeriods(timeline, checkInstant(from), to)) {
        coverage.check(from, period.end);
        yield period;
      }
    },
    due: dueOf,
    explain(start, limit, pauses = []) {
      const due = dueOf(start, limit, pauses);
      const { id, version, timeZone } = def;
      return {
        ...due,
        start,
        limit,
        pauses,
        calendar: { id, version, timeZone },
        days: countedDays(timeline, start, limit, pauses),
        moved: movedLimit(timeline, rules, start, limit, pauses, due.at),
        steps: explainDeadline(timeline, rules, start, limit, pauses, due.at),
      };
    },
  };
  return Object.setPrototypeOf(answers, hashed);
}
