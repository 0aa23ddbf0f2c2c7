import type { CooperativeRef } from '../ticket/ticket.js';
import type { Dossier } from './archive.js';
import { type Contradiction, contradictionsAmong } from './contradictions.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact } from './fact.js';
import { type FactKind, factKinds } from './fact-values.js';
import type { FactView } from './fact-view.js';

/** Why an item needs an officer, the most urgent first. */
export const reviewGrounds = ['contradiction', 'suggestion', 'unverified', 'stale'] as const;
/** One of the grounds. */
export type ReviewGround = (typeof reviewGrounds)[number];

/** Filter and page of the review list. */
export interface ReviewOrder {
  /** A dotted Kemendagri code, of any level. */
  readonly region?: string;
  readonly kind?: FactKind;
  readonly ground?: ReviewGround;
  /** Default 50, at most 200. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** All statements about one cooperative in one kind that need an officer. */
export interface ReviewItem {
  readonly ground: ReviewGround;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
  readonly kind: FactKind;
  /** Accepted or suggested facts, oldest first. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
  /** Waiting since, epoch ms. */
  readonly since: number;
}

/** A review item before it is filtered for an actor. */
interface PendingReviewItem extends Omit<ReviewItem, 'facts'> {
  readonly facts: readonly Fact[];
  /** Sort key. */
  readonly position: string;
}

/** The review items of one dossier. @param isStale - whether a fact is too old to be trusted */
function mattersOf(
  [key, facts]: Dossier,
  isStale: (fact: Fact) => boolean,
): readonly PendingReviewItem[] {
  const open = facts.filter((fact) => isAccepted(fact) || fact.state === 'suggested');
  return factKinds.flatMap((kind) => {
    const said = open.filter((fact) => fact.kind === kind);
    const contradictions = contradictionsAmong(said);
    const found = groundOf(said, contradictions, isStale);
    const [first] = said;
    if (!found || !first) return [];
    const { ground, since } = found;
    const rank = reviewGrounds.indexOf(ground);
    const position = `${rank}:${String(since).padStart(15, '0')}:${key}:${kind}`;
    const { cooperative } = said.find(({ source }) => source === 'register') ?? first;
    const region = said.find((fact) => fact.region !== null)?.region ?? null;
    return [{ ground, cooperative, region, kind, facts: said, contradictions, since, position }];
  });
}

function groundOf(
  said: readonly Fact[],
  contradictions: readonly Contradiction[],
  isStale: (fact: Fact) => boolean,
): Pick<ReviewItem, 'ground' | 'since'> | null {
  const opposed = new Set(contradictions.flatMap(({ facts }) => facts));
  const byPeople = said.filter((fact) => isAccepted(fact) && fact.source !== 'register');
  const candidates = [
    ['contradiction', said.filter((fact) => opposed.has(fact.id) && fact.verdict === null)],
    ['suggestion', said.filter(({ state }) => state === 'suggested')],
    ['unverified', byPeople.filter(({ verdict }) => verdict === null)],
    ['stale', byPeople.filter(isStale)],
  ] as const;
  for (const [ground, facts] of candidates) {
    if (facts.length > 0)
      return { ground, since: Math.min(...facts.map(({ changedAt }) => changedAt)) };
  }
  return null;
}

/**
 * One page of review items.
 *
 * @param see - filters the facts that the actor may see
 */
export async function pageOf(
  dossiers: readonly Dossier[],
  { after = '', ground, kind, limit = 50 }: ReviewOrder,
  isStale: (fact: Fact) => boolean,
  see: (facts: readonly Fact[]) => Promise<readonly Fact[]>,
  viewOf: (fact: Fact) => FactView,
): Promise<{ readonly matters: readonly ReviewItem[]; readonly next: string | null }> {
  const most = Math.max(1, Math.min(limit, 200));
  const waiting = dossiers
    .flatMap((dossier) => mattersOf(dossier, isStale))
    .filter((matter) => matter.position > after && (kind ?? matter.kind) === matter.kind)
    .toSorted((one, other) => (one.position < other.position ? -1 : 1));
  const matters: ReviewItem[] = [];
  let last = '';
  for (const matter of waiting) {
    if (matters.length === most) return { matters, next: last };
    last = matter.position;
    const facts = await see(matter.facts);
    const isWhole = facts.length === matter.facts.length;
    const [shown] = isWhole ? [matter] : mattersOf(['', facts], isStale);
    if (!shown || (ground ?? shown.ground) !== shown.ground) continue;
    const { position: _, ...rest } = shown;
    matters.push({ ...rest, facts: shown.facts.map(viewOf) });
  }
  return { matters, next: null };
}
