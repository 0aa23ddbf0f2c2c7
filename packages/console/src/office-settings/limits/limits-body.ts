import type { Label } from '../../api/model.js';

/** A length of time, as the limits of a desk hold it. */
export type Limit =
  | {
      readonly unit: 'working-days';
      readonly days: number;
      /** `deemed-receipt` = what comes outside opening hours counts from the next working day. */
      readonly count?: 'day-after-receipt' | 'deemed-receipt';
    }
  | { readonly unit: 'calendar-days'; readonly days: number }
  | { readonly unit: 'business-time' | 'elapsed'; readonly ms: number };
export type LimitUnit = Limit['unit'];

/** The units in the order of the slot. */
export const limitUnits = ['working-days', 'calendar-days', 'business-time', 'elapsed'] as const;

/** An event that starts a clock; the console tells the receipt of a ticket and the first work on it apart. */
export interface LimitTrigger {
  readonly type: string;
  readonly from?: readonly string[];
  readonly phase?: readonly string[];
}

/** One time limit. Fields that the console does not change are kept as they are. */
export interface LimitTarget {
  readonly key: string;
  /** `first-response`, `resolution`, …, or a metric of the host. */
  readonly metric: string;
  readonly when?: {
    readonly kinds?: readonly string[];
    readonly supervisory?: boolean;
    readonly channels?: readonly string[];
    readonly categories?: readonly string[];
    readonly priorities?: readonly string[];
  };
  readonly target: Limit;
  readonly start: readonly LimitTrigger[];
  readonly warnAt?: readonly LimitWarning[];
  readonly source: string;
}

/** When officers are reminded. */
export type LimitWarning = ({ readonly fraction: number } | { readonly before: Limit }) & {
  readonly to?: string;
};

/** A set of limits with its source. */
export interface LimitPolicy {
  readonly id: string;
  readonly title: Label;
  readonly note: Label;
  readonly targets: readonly LimitTarget[];
}

/** The document `limits`. The API leaves the form of its body to the document. */
export interface LimitsBody {
  readonly policies: readonly LimitPolicy[];
}

const hourMs = 3_600_000;

/** The number that a slot shows: days, or hours. */
export function amountOf(limit: Limit): number {
  return 'days' in limit ? limit.days : limit.ms / hourMs;
}

/** A limit of an amount in a unit; other fields of a limit in the same unit are kept. */
export function limitOf(before: Limit, amount: number, unit: LimitUnit): Limit {
  const kept = before.unit === unit ? before : null;
  return unit === 'working-days' || unit === 'calendar-days'
    ? { ...kept, unit, days: amount }
    : { ...kept, unit, ms: Math.round(amount * hourMs) };
}

/**
 * Reads the number of a slot.
 *
 * @returns null for anything that is no amount of the unit: days are whole, hours may have a fraction
 */
export function readAmount(text: string, unit: LimitUnit): number | null {
  const amount = Number(text.trim().replace(',', '.'));
  const isWhole = Number.isInteger(amount) || unit === 'business-time' || unit === 'elapsed';
  return text.trim() !== '' && isWhole && amount > 0 && amount <= 3_650 ? amount : null;
}

/**
 * The moments that a limit can run from: the receipt, the receipt in opening hours, and the first work on a ticket. The
 * second is for limits in working days.
 */
export const limitStarts = ['received', 'received-open', 'handled'] as const;
export type LimitStart = (typeof limitStarts)[number];

/** Metrics that may start at another moment; what the others measure begins with one event. */
const startChoices = ['resolution', 'follow-up'];

/** The moment that a limit runs from; null = one that the console leaves as it is. */
export function startOf({ metric, start, target }: LimitTarget): LimitStart | null {
  if (!startChoices.includes(metric)) return null;
  if (start.some(isReceipt)) {
    const isDeemed = target.unit === 'working-days' && target.count === 'deemed-receipt';
    return isDeemed ? 'received-open' : 'received';
  }
  return start.some(isFirstWork) ? 'handled' : null;
}

/** The moments that a limit can be given. */
export function startsFor({ target }: LimitTarget): readonly LimitStart[] {
  return limitStarts.filter((each) => each !== 'received-open' || target.unit === 'working-days');
}

/** The limit from another moment; a reopened ticket starts it as before. */
export function withStart(limit: LimitTarget, from: LimitStart): LimitTarget {
  const others = limit.start.filter((each) => !isReceipt(each)).flatMap(withoutFirstWork);
  const first = from === 'handled' ? firstWork : receipt;
  const start = [first, ...others];
  if (limit.target.unit !== 'working-days') return { ...limit, start };
  const { count: _, ...target } = limit.target;
  const count = from === 'received-open' ? ({ count: 'deemed-receipt' } as const) : {};
  return { ...limit, start, target: { ...target, ...count } };
}

const receipt: LimitTrigger = { type: 'ticket.opened' };
const firstWork: LimitTrigger = { type: 'ticket.moved', from: ['new'], phase: ['active'] };

function isReceipt({ type }: LimitTrigger): boolean {
  return type === receipt.type;
}

function isFirstWork({ from = [], phase = [], type }: LimitTrigger): boolean {
  return type === firstWork.type && from.includes('new') && phase.includes('active');
}

function withoutFirstWork(trigger: LimitTrigger): readonly LimitTrigger[] {
  if (!isFirstWork(trigger)) return [trigger];
  const from = (trigger.from ?? []).filter((phase) => phase !== 'new');
  return from.length > 0 ? [{ ...trigger, from }] : [];
}

/** The limit with one more reminder, later than the ones that it has. */
export function addWarning(limit: LimitTarget): LimitTarget {
  const shares = (limit.warnAt ?? []).flatMap((each) => ('fraction' in each ? each.fraction : []));
  const last = Math.max(0, ...shares);
  const fraction = last < 0.5 ? 0.5 : last < 0.75 ? 0.75 : 0.9;
  return { ...limit, warnAt: [...(limit.warnAt ?? []), { fraction }] };
}

/** The limit without one of its reminders. */
export function removeWarning({ warnAt = [], ...limit }: LimitTarget, index: number): LimitTarget {
  const others = warnAt.toSpliced(index, 1);
  return others.length > 0 ? { ...limit, warnAt: others } : limit;
}

/** A reminder of another kind: a share of the time, or a length of time before the date. */
export function warningAs(
  kind: 'after' | 'before',
  { to }: LimitWarning,
  { unit }: Limit,
): LimitWarning {
  const receiver = to === undefined ? {} : { to };
  if (kind === 'after') return { fraction: 0.5, ...receiver };
  const before: Limit =
    unit === 'working-days' || unit === 'calendar-days' ? { unit, days: 1 } : { unit, ms: hourMs };
  return { before, ...receiver };
}

/** The body with another version of one limit. */
export function changeTarget(body: LimitsBody, policy: string, changed: LimitTarget): LimitsBody {
  return eachPolicy(body, policy, (targets) =>
    targets.map((each) => (each.key === changed.key ? changed : each)),
  );
}

/** Whether the desk can do without a limit: another one of the same metric holds for every ticket of it. */
export function isException({ targets }: LimitPolicy, { key, when }: LimitTarget): boolean {
  return (when?.categories ?? []).length > 0 && targets.some((each) => each.key === baseKey(key));
}

/** The body without a limit of its own for some topics. */
export function removeTarget(body: LimitsBody, policy: string, key: string): LimitsBody {
  return eachPolicy(body, policy, (targets) => targets.filter((each) => each.key !== key));
}

/**
 * The body with a limit for one topic. It starts from another limit and stands before it, because the first limit that
 * fits a ticket counts.
 */
export function addException(
  body: LimitsBody,
  policy: string,
  like: LimitTarget,
  topic: string,
  amount: number,
): LimitsBody {
  const key = `${like.key}:${topic}`;
  const when = { ...like.when, categories: [topic] };
  const target = limitOf(like.target, amount, like.target.unit);
  const exception = { ...like, key, when, target };
  return eachPolicy(body, policy, (targets) => {
    const others = targets.filter((each) => each.key !== key);
    const place = others.findIndex((each) => each.key === like.key);
    return others.toSpliced(place, 0, exception);
  });
}

/** The key of the limit that an exception was made from. */
function baseKey(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

function eachPolicy(
  { policies }: LimitsBody,
  id: string,
  change: (targets: readonly LimitTarget[]) => readonly LimitTarget[],
): LimitsBody {
  return {
    policies: policies.map((policy) =>
      policy.id === id ? { ...policy, targets: change(policy.targets) } : policy,
    ),
  };
}
