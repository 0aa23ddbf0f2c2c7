import type { PushedTicket, PushObstacle } from './exchange.js';

/** Whether something may leave the desk. */
export type PushRule = 'push' | 'withhold';

/**
 * Which tickets may be sent to another system. Boards, supervisors and facilitators of cooperatives have access there,
 * so tickets about them, or whose reporter is hidden, stay in the desk.
 */
export interface PushPolicy {
  readonly anonymous: PushRule;
  readonly confidential: PushRule;
  readonly supervisory: PushRule;
  /** Tickets about officers, units or cooperatives other than their own; see `Ticket.recusals`. */
  readonly recusals: PushRule;
  /** Tickets without a category. */
  readonly uncategorised: PushRule;
  /**
   * By category: `kdmp.gerai` covers that category and everything below it, `*.tata_kelola` covers it at any level. The
   * most specific pattern applies; on a tie, the one without a star. A category that no pattern matches is pushed.
   */
  readonly categories: Readonly<Record<string, PushRule>>;
}

/** The changes of a host. */
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

/**
 * The policy that denies by default, with the changes of the host. Category patterns are added to the existing ones.
 */
export function pushPolicy(changes: PushPolicyChanges = {}): PushPolicy {
  const categories = { ...strictest.categories, ...changes.categories };
  return { ...strictest, ...changes, categories };
}

/** Why a ticket may not be sent; null when it may. A ticket must pass every rule. */
export function pushObstacle(
  ticket: Pick<
    PushedTicket,
    'anonymous' | 'category' | 'recusals' | 'confidential' | 'supervisory'
  > &
    Partial<Pick<PushedTicket, 'cooperative'>>,
  policy: PushPolicy,
): PushObstacle | null {
  const { category, recusals, cooperative } = ticket;
  // Every complaint is about its own cooperative, so this does not withhold it; its category decides.
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

/** How deep a pattern matches in a category, in characters; 0 when it does not match. */
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
