import type { ExplanationStep, Label } from '../api/model.js';
import type { Dates } from '../time/dates.js';
import { msOf } from '../time/instant.js';

/** One part of a day, in minutes of the local day. */
export interface DayPart {
  readonly kind: ExplanationStep['kind'];
  readonly from: number;
  readonly to: number;
}

/** One row of the drawing: a day, or several consecutive closed days with the same reason. */
export interface ExplanationDay {
  /** First and last instant of the row, epoch ms. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly kind: ExplanationStep['kind'];
  readonly parts: readonly DayPart[];
  /** Time that used up the limit, ms. */
  readonly countedMs: number;
  /** Number of the counted day, from 1; null for others. */
  readonly ordinal: number | null;
  /** Why it is not counted, without the date that the row already shows. */
  readonly reason: Label | null;
  /** The decree that the reason rests on. */
  readonly source: string | null;
}

/** Groups the steps of an explanation by local date, and joins neighbouring closed dates. */
export function explanationDays(
  steps: readonly ExplanationStep[],
  dates: Dates,
): readonly ExplanationDay[] {
  const byDate = Map.groupBy(steps, ({ from }) => dates.dayNumber(from));
  const lines: ExplanationDay[] = [];
  let ordinal = 0;
  for (const members of byDate.values()) {
    const kind = kindOf(members);
    if (kind === 'counted') ordinal += 1;
    const day = dayOf(members, kind, kind === 'counted' ? ordinal : null, dates);
    const before = lines.at(-1);
    if (before && canJoin(before, day)) {
      lines[lines.length - 1] = { ...before, to: day.to, days: before.days + 1 };
    } else lines.push(day);
  }
  return lines;
}

/** The hours that the drawing shows: all counted and paused parts with an hour of margin, minutes of the day. */
export function scaleOf(days: readonly ExplanationDay[]): readonly [from: number, to: number] {
  const parts = days.flatMap((day) => (day.kind === 'counted' ? day.parts : []));
  const counted = parts.filter(({ kind }) => kind === 'counted');
  const from = Math.min(8 * 60, ...counted.map((part) => part.from));
  const to = Math.max(16 * 60, ...counted.map((part) => part.to));
  return [Math.max(0, from - 60), Math.min(1440, to + 60)];
}

/** Numbers of counted, closed and paused days. */
export function sumUp(
  days: readonly ExplanationDay[],
): Readonly<Record<ExplanationStep['kind'], number>> {
  const sum = (kind: ExplanationStep['kind']) =>
    days.filter((day) => day.kind === kind).reduce((total, day) => total + day.days, 0);
  return { counted: sum('counted'), closed: sum('closed'), paused: sum('paused') };
}

function kindOf(steps: readonly ExplanationStep[]): ExplanationStep['kind'] {
  if (steps.some(({ countedMs }) => countedMs > 0)) return 'counted';
  return steps.some(({ kind }) => kind === 'paused') ? 'paused' : 'closed';
}

function dayOf(
  steps: readonly ExplanationStep[],
  kind: ExplanationStep['kind'],
  ordinal: number | null,
  dates: Dates,
): ExplanationDay {
  const parts = steps.map((step) => ({
    kind: step.kind,
    from: dates.minuteOfDay(step.from),
    to: dates.minuteOfDay(step.to) || 1440,
  }));
  const cause =
    steps.find((step) => step.kind === kind && step.reason?.type !== 'outside-hours') ??
    steps.find((step) => step.kind === kind);
  return {
    from: msOf(steps[0]?.from ?? 0),
    to: msOf(steps.at(-1)?.to ?? 0),
    days: 1,
    kind,
    parts,
    countedMs: steps.reduce((total, { countedMs }) => total + countedMs, 0),
    ordinal,
    reason: kind === 'counted' || !cause ? null : bareReason(cause),
    source: kind === 'counted' ? null : (cause?.reason?.source ?? null),
  };
}

/** The label of a step begins with its date and hours and ends with its decree; both are shown separately. */
function bareReason({ label, reason }: ExplanationStep): Label {
  const bare = (text: string) => {
    const said = text.slice(text.indexOf(': ') + 2);
    return reason?.source ? said.replace(`, ${reason.source}`, '') : said;
  };
  return { id: bare(label.id), en: bare(label.en) };
}

function canJoin(before: ExplanationDay, day: ExplanationDay): boolean {
  return (
    before.kind !== 'counted' &&
    before.kind === day.kind &&
    before.reason?.id === day.reason?.id &&
    before.source === day.source
  );
}
