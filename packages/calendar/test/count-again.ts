// An independent check of a deadline, from the JSON of its explanation alone. It shares nothing with the calendar, on
// purpose.

/** The JSON of one step, as far as it is needed. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly kind: string;
}

interface Limit {
  readonly unit: string;
  readonly ms?: number;
  readonly days?: number;
  readonly edge?: string;
  readonly due?: string;
}

/** The deadline that the steps lead to, or why they lead to none. */
export function countAgain(json: string, start: number, limit: Limit): number | string {
  const { steps }: { readonly steps: readonly Step[] } = JSON.parse(json);
  let cursor = start;
  for (const { from, to } of steps) {
    if (from !== cursor || to <= from) return `a gap at ${cursor}`;
    cursor = to;
  }
  return limit.unit === 'business-time' || limit.unit === 'elapsed'
    ? countTime(steps, cursor, limit)
    : countDays(steps, cursor, limit);
}

/** Uses up the time step by step; the next opening is where the steps end. */
function countTime(steps: readonly Step[], end: number, { ms = 0, edge }: Limit): number | string {
  let left = ms;
  for (const { from, to, kind } of steps) {
    if (kind !== 'counted') continue;
    if (edge === 'opening' ? to - from > left : to - from >= left && left > 0) return from + left;
    left -= to - from;
  }
  return left === 0 ? end : `${left} ms are missing`;
}

/**
 * Counts the dates. The last of them may end before any of it has counted: a day that keeps the hour of receipt, and
 * one that is paused until the very instant at which it is due.
 */
function countDays(steps: readonly Step[], end: number, { days = 0, due }: Limit): number | string {
  const counted = [
    ...new Set(steps.filter(({ kind }) => kind === 'counted').map(({ date }) => date)),
  ];
  const mayEndUncounted = due === 'same-time' || steps.at(-1)?.kind === 'paused';
  const open = mayEndUncounted && counted.length === days - 1;
  return counted.length === days || open ? end : `${counted.length} days instead of ${days}`;
}
