import { sortPauses } from './calendar-input.js';
import type { CalendarRules } from './calendar-rules.js';
import { closedReasonAt } from './closed-reason.js';
import { dayStatuses } from './day-status.js';
import type { ClosedReason, ExplanationStep } from './explanation.js';
import { both, dateLabel, durationLabel, hoursLabel, joinWords, reasonLabel } from './labels.js';
import { DAY_MS } from './local-date.js';
import { cutPeriods } from './open-periods.js';
import { isOpenAt } from './open-time.js';
import type { Instant, Pause, Target } from './target.js';
import { instantAtWall, type Timeline, wallTime } from './timeline.js';
import { dayAt } from './working-days.js';

type Words = ExplanationStep['label'];

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
    const midnight = wallTime(timeline.blockAt(from), from) - day * DAY_MS - from;
    const hours = hoursLabel((from + midnight) / 60_000, (to + midnight) / 60_000);
    const date = dateLabel(day);
    const timed = joinWords(', ', date, hours);

    function step(
      kind: ExplanationStep['kind'],
      reason: ClosedReason | null,
      label: Words,
    ): ExplanationStep {
      return { from, to, kind, countedMs: kind === 'counted' ? to - from : 0, reason, label };
    }

    if (pause) {
      const why = pause.reason === undefined ? [] : [both(pause.reason)];
      return step('paused', null, joinWords(': ', timed, PAUSED, ...why));
    }
    const closed = byOpenTime && !isOpenAt(timeline, from);
    const status = closed ? null : statusOf(day);
    if (status === null || status.kind === 'moved') {
      const reason = closedReasonAt(timeline, rules, from);
      const words = reasonLabel(reason, rules.holidays.get(day));
      const place = WHOLE_DAY.has(reason.type) ? date : timed;
      return step('closed', reason, joinWords(': ', place, words));
    }
    if (status.kind === 'receipt') {
      const reason: ClosedReason = { type: 'receipt-day' };
      return step('closed', reason, joinWords(': ', timed, reasonLabel(reason, undefined)));
    }
    if (status.kind === 'paused') {
      return step('paused', null, joinWords(': ', timed, PAUSED_DAY));
    }
    const known = rules.coverage.from <= day && day <= rules.coverage.to;
    const counted = status.words ?? joinWords(' ', COUNTED, durationLabel(to - from));
    const provisional = known || target.unit === 'elapsed' ? [] : [PROVISIONAL];
    return step('counted', null, joinWords(': ', timed, joinWords(', ', counted, ...provisional)));
  }

  for (let from = start; from < end; ) {
    const day = dayAt(timeline, from);
    const midnight = instantAtWall(timeline.blockOfDay(day), (day + 1) * DAY_MS);
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

const COUNTED: Words = { id: 'dihitung', en: 'counted' };
const PAUSED: Words = { id: 'dijeda', en: 'paused' };
const PAUSED_DAY: Words = {
  id: 'tidak dihitung, dijeda pada akhir hari',
  en: 'not counted, paused at the end of the day',
};
const PROVISIONAL: Words = {
  id: 'sementara karena daftar hari libur belum ada',
  en: 'provisional because there is no holiday list yet',
};
