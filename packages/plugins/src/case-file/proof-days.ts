import type { ExplanationStep } from '@aduan/calendar';
import type { Label } from '@aduan/core';

/** One row of the proof of a deadline: a day, or consecutive days that are closed for the same reason. */
export interface ProofDay {
  readonly kind: ExplanationStep['kind'];
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** Time that counts toward the limit, ms. */
  readonly countedMs: number;
  /** Number of a counted day, from 1; null for others. */
  readonly ordinal: number | null;
  /** Why the day is not counted; null when it is. */
  readonly why: Label | null;
  /** The decree or rule of the reason. */
  readonly source: string | null;
}

/** Groups the steps of a proof by local date, and joins consecutive days with the same reason. */
export function proofDays(steps: readonly ExplanationStep[]): readonly ProofDay[] {
  const lines: ProofDay[] = [];
  let ordinal = 0;
  for (const members of byDate(steps)) {
    const day = dayOf(members);
    const before = lines.at(-1);
    if (day.kind === 'counted') ordinal++;
    if (before && isSame(before, day)) {
      lines.splice(-1, 1, { ...before, to: day.to, days: before.days + 1 });
    } else {
      lines.push({ ...day, ordinal: day.kind === 'counted' ? ordinal : null });
    }
  }
  return lines;
}

function byDate(steps: readonly ExplanationStep[]): readonly (readonly ExplanationStep[])[] {
  const days = new Map<string, ExplanationStep[]>();
  for (const step of steps) days.set(step.date, [...(days.get(step.date) ?? []), step]);
  return [...days.values()];
}

function dayOf(steps: readonly ExplanationStep[]): ProofDay {
  const countedMs = steps.reduce((sum, step) => sum + step.countedMs, 0);
  const isPaused = steps.some(({ kind }) => kind === 'paused');
  const kind = countedMs > 0 ? 'counted' : isPaused ? 'paused' : 'closed';
  const cause =
    steps.find((step) => step.kind === kind && step.reason?.type !== 'outside-hours') ??
    steps.find((step) => step.kind === kind);
  const isCounted = kind === 'counted';
  return {
    kind,
    days: 1,
    countedMs,
    ordinal: null,
    from: steps[0]?.from ?? 0,
    to: steps.at(-1)?.to ?? 0,
    why: isCounted || !cause ? null : reasonOf(cause),
    source: isCounted ? null : (cause?.reason?.source ?? null),
  };
}

/** The reason without the date, hours and decree of the label, which have their own columns. */
function reasonOf({ label, reason }: ExplanationStep): Label {
  const bare = (text: string) => {
    const said = text.slice(text.indexOf(': ') + 2);
    return reason?.source ? said.replace(`, ${reason.source}`, '') : said;
  };
  return { id: bare(label.id), en: bare(label.en) };
}

function isSame(before: ProofDay, day: ProofDay): boolean {
  return (
    day.kind !== 'counted' &&
    before.kind === day.kind &&
    before.why?.id === day.why?.id &&
    before.source === day.source
  );
}
