import type { PushedTicket, PushObstacle } from './exchange.js';

/** Whether something may leave the desk. */
export type PushRule = 'push' | 'withhold';

/**
 * Which cases may be told to another system. Boards, supervisors and facilitators of cooperatives read there, so
 * that what is about them, or hides somebody from them, stays here.
 */
export interface PushPolicy {
  readonly anonymous: PushRule;
  readonly confidential: PushRule;
  readonly supervisory: PushRule;
  /** Cases about officers, units or cooperatives other than their own, see `Ticket.recusals`. */
  readonly recusals: PushRule;
  /** Cases that nobody has given a topic. */
  readonly uncategorised: PushRule;
  /**
   * By topic: `kdmp.gerai` is the topic and all below it, `*.tata_kelola` the same wherever it stands. The row that
   * reaches furthest down decides, of two the one without a star; a topic that no row fits is pushed.
   */
  readonly categories: Readonly<Record<string, PushRule>>;
}

/** What a host changes. */
export type PushPolicyChanges = Partial<PushPolicy>;

const strictest: PushPolicy = {
  anonymous: 'withhold',
  confidential: 'withhold',
  supervisory: 'withhold',
  recusals: 'withhold',
  uncategorised: 'withhold',
  categories: {
    '*.tata_kelola': 'withhold',
    '*.penyimpangan': 'withhold',
    '*.pendamping': 'withhold',
    '*.penipuan_rekrutmen': 'withhold',
    data_pribadi: 'withhold',
  },
};

/** The policy that denies by default, with what the host changes: rows for topics are added to those that are there. */
export function pushPolicy(changes: PushPolicyChanges = {}): PushPolicy {
  const categories = { ...strictest.categories, ...changes.categories };
  return { ...strictest, ...changes, categories };
}

/** Why a case may not be told; null when it may. A case that is told must pass every row. */
export function pushObstacle(
  ticket: Pick<
    PushedTicket,
    'anonymous' | 'category' | 'recusals' | 'confidential' | 'supervisory'
  > &
    Partial<Pick<PushedTicket, 'cooperative'>>,
  policy: PushPolicy,
): PushObstacle | null {
  const { category, recusals, cooperative } = ticket;
  // Every complaint is about its own cooperative: there the topic decides.
  const own = [cooperative?.nikop, cooperative?.simkopdesId];
  const flags = [
    ['confidential', ticket.confidential],
    ['anonymous', ticket.anonymous],
    ['supervisory', ticket.supervisory],
    ['recusals', recusals.some((code) => !own.includes(code))],
    ['uncategorised', category === null],
  ] as const;
  const flag = flags.find(([name, isSet]) => isSet && policy[name] !== 'push');
  if (flag) return flag[0];
  return category === null || ruleFor(category, policy) === 'push' ? null : 'category';
}

function ruleFor(category: string, { categories }: PushPolicy): PushRule {
  const fitting = Object.entries(categories)
    .map(([pattern, rule]) => ({ rule, reach: reachOf(pattern, category), pattern }))
    .filter(({ reach }) => reach > 0)
    .sort((one, other) => other.reach - one.reach || starred(one) - starred(other));
  return fitting[0]?.rule ?? 'push';
}

/** How far down the topic a pattern speaks of it, in characters; 0 when it does not. */
function reachOf(pattern: string, category: string): number {
  const whole = `.${category}.`;
  const part = `.${pattern.replace(/^\*\./, '')}.`;
  const start = pattern.startsWith('*.')
    ? whole.lastIndexOf(part)
    : whole.startsWith(part)
      ? 0
      : -1;
  return start === -1 ? 0 : start + part.length;
}

function starred({ pattern }: { readonly pattern: string }): number {
  return pattern.startsWith('*.') ? 1 : 0;
}
