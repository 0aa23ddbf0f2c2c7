import { sortPauses } from './calendar-input.js';
import type { CalendarRules } from './calendar-rules.js';
import type { Catalogue } from './catalogue.js';
import { closedReasonAt } from './closed-reason.js';
import { dayStatuses } from './day-status.js';
import type { ClosedReason, ExplanationStep } from './explanation.js';
import { DAY_MS, dateOfDay } from './local-date.js';
import { cutPeriods } from './open-periods.js';
import { isOpenAt } from './open-time.js';
import { inBoth, sayDate, sayDuration, sayHours, sayReason } from './step-label.js';
import type { Instant, Pause, Target } from './target.js';
import { instantOnDay, type Timeline, wallTime } from './timeline.js';
import { dayAt } from './working-days.js';

/** Reasons that close a whole date, so that its label needs no hours. */
const WHOLE_DAY: ReadonlySet<ClosedReason['type']> = new Set([
  'weekend',
  'holiday',
  'special',
  'not-covered',
]);

/**
 * Cuts `[start, due)` into steps, none of which crosses a local midnight. Without a deadline they
 * end where the open-ended pause begins.
 */
export function explainDeadline(
  timeline: Timeline,
  rules: CalendarRules,
  start: Instant,
  target: Target,
  pauses: readonly Pause[],
  due: Instant | null,
): readonly ExplanationStep[] {
  const sorted = sortPauses(pauses);
  const end = due ?? Math.max(start, sorted.find(({ to }) => to === null)?.from ?? start);
  const byOpenTime = target.unit === 'business-time' || target.unit === 'working-days';
  const statusOf = dayStatuses(timeline, start, target, sorted);
  const steps: ExplanationStep[] = [];

  function stepOf(day: number, from: Instant, to: Instant): ExplanationStep {
    const pause = sorted.find((each) => each.from <= from && (each.to ?? end) > from);
    const hourOf = (at: Instant) => wallTime(timeline.blockAt(at), at) - day * DAY_MS;

    function step(
      kind: ExplanationStep['kind'],
      say: (words: Catalogue) => string,
      reason: ClosedReason | null = null,
    ): ExplanationStep {
      const wholeDay = reason !== null && WHOLE_DAY.has(reason.type);
      const label = inBoth((words) => {
        const hours = wholeDay ? '' : `, ${sayHours(words, hourOf(from), hourOf(to - 1) + 1)}`;
        return `${sayDate(words, day)}${hours}: ${say(words)}`;
      });
      const countedMs = kind === 'counted' ? to - from : 0;
      return { from, to, date: dateOfDay(day), kind, countedMs, reason, label };
    }

    function closed(reason: ClosedReason): ExplanationStep {
      const kind = rules.holidays.get(day)?.kind;
      return step('closed', (words) => sayReason(words, reason, kind), reason);
    }

    if (pause) {
      const why = pause.reason === undefined ? '' : `: ${pause.reason}`;
      return step('paused', ({ paused }) => paused + why);
    }
    const status = byOpenTime && !isOpenAt(timeline, from) ? null : statusOf(day);
    if (status === null || status.kind === 'moved') {
      return closed(closedReasonAt(timeline, rules, from));
    }
    if (status.kind === 'receipt') return closed({ type: 'receipt-day' });
    if (status.kind === 'paused') return step('paused', ({ pausedAtEnd }) => pausedAtEnd);
    const { from: first, to: last } = rules.coverage;
    const provisional = target.unit !== 'elapsed' && (day < first || day > last);
    return step('counted', (words) => {
      const counted = status.say?.(words) ?? `${words.counted} ${sayDuration(words, to - from)}`;
      return provisional ? `${counted}, ${words.provisional}` : counted;
    });
  }

  for (let from = start; from < end; ) {
    const day = dayAt(timeline, from);
    const midnight = instantOnDay(timeline, day, DAY_MS);
    const to = Math.min(midnight, end);
    const cuts = [from, to, ...sorted.flatMap((pause) => [pause.from, pause.to ?? end])];
    if (byOpenTime) {
      for (const period of cutPeriods(timeline, from, to)) cuts.push(period.start, period.end);
    }
    const inOrder = cuts.filter((at) => from <= at && at <= to).sort((a, b) => a - b);
    for (const [index, at] of inOrder.entries()) {
      const next = inOrder[index + 1] ?? at;
      if (at < next) steps.push(stepOf(day, at, next));
    }
    from = to;
  }
  return steps;
}
