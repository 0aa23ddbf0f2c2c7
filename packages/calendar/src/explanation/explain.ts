import { isOpenAt } from '../arithmetic/open-time.js';
import { sortPauses } from '../deadline/pauses.js';
import type { CalendarRules } from '../definition/calendar-rules.js';
import type { ClosedReason, ExplanationStep } from '../explanation.js';
import { DAY_MS, dateOfDay } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Pause, Target } from '../target.js';
import type { Catalogue } from './catalogue.js';
import { closedReasonAt } from './closed-reason.js';
import { dayStatuses } from './day-status.js';
import { type Segment, segmentsOf } from './segments.js';
import { inBoth, sayDate, sayDuration, sayHours, sayReason } from './step-label.js';

/** Reasons that close a whole date; their label needs no hours. */
const WHOLE_DAY: ReadonlySet<ClosedReason['type']> = new Set([
  'weekend',
  'holiday',
  'special',
  'not-covered',
]);

/** How a segment is explained. */
interface Verdict {
  readonly kind: ExplanationStep['kind'];
  /** `null` unless `closed`. */
  readonly reason: ClosedReason | null;
  readonly say: (words: Catalogue) => string;
}

/** Explains `[start, due)` segment by segment. Without a deadline it ends where the open-ended pause begins. */
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

  function closed(day: number, reason: ClosedReason): Verdict {
    const kind = rules.holidays.get(day)?.kind;
    return { kind: 'closed', reason, say: (words) => sayReason(words, reason, kind) };
  }

  let begun = 0;
  let ongoing: Pause[] = [];

  /** The first pause that covers an instant. Ask for instants in ascending order. */
  function pauseAt(at: Instant): Pause | undefined {
    for (let next = sorted[begun]; next && next.from <= at; next = sorted[++begun])
      ongoing.push(next);
    ongoing = ongoing.filter(({ to }) => (to ?? end) > at);
    return ongoing[0];
  }

  function judge({ day, from, to }: Segment): Verdict {
    const pause = pauseAt(from);
    if (pause) {
      const why = typeof pause.reason === 'string' ? `: ${pause.reason}` : '';
      return { kind: 'paused', reason: null, say: ({ paused }) => paused + why };
    }
    const status = byOpenTime && !isOpenAt(timeline, from) ? null : statusOf(day);
    if (status === null || status.kind === 'moved') {
      return closed(day, closedReasonAt(timeline, rules, from));
    }
    if (status.kind === 'receipt') return closed(day, { type: 'receipt-day' });
    if (status.kind === 'paused') {
      return { kind: 'paused', reason: null, say: ({ pausedAtEnd }) => pausedAtEnd };
    }
    const { from: first, to: last } = rules.coverage;
    const provisional = target.unit !== 'elapsed' && (day < first || day > last);
    return {
      kind: 'counted',
      reason: null,
      say(words) {
        const counted = status.say?.(words) ?? `${words.counted} ${sayDuration(words, to - from)}`;
        return provisional ? `${counted}, ${words.provisional}` : counted;
      },
    };
  }

  function stepOf(segment: Segment): ExplanationStep {
    const { day, from, to } = segment;
    const { kind, reason, say } = judge(segment);
    const hourOf = (at: Instant) => timeline.wallTime(at) - day * DAY_MS;
    const wholeDay = reason !== null && WHOLE_DAY.has(reason.type);
    const label = inBoth((words) => {
      const hours = wholeDay ? '' : `, ${sayHours(words, hourOf(from), hourOf(to - 1) + 1)}`;
      return `${sayDate(words, day)}${hours}: ${say(words)}`;
    });
    const countedMs = kind === 'counted' ? to - from : 0;
    return { from, to, date: dateOfDay(day), kind, countedMs, reason, label };
  }

  const cuts = sorted.flatMap(({ from, to }) => [from, to ?? end]);
  return Array.from(segmentsOf(timeline, start, end, cuts, byOpenTime), stepOf);
}
