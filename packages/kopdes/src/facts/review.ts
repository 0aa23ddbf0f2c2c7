import type { Label } from '@aduan/core';
import type { Instant } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import { type Contradiction, contradictionsAmong } from './contradictions.js';
import type { Dossier } from './dossiers.js';
import { isAccepted } from './evolve-fact.js';
import type { Fact, FactView } from './fact.js';
import { type FactKind, factKinds } from './fact-values.js';

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
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** All statements about one cooperative in one kind that need an officer. */
export interface ReviewItem {
  readonly ground: ReviewGround;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
  /** The region by its name. */
  readonly place: Label | null;
  readonly kind: FactKind;
  /** Accepted or suggested facts, oldest first. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
  /** Waiting since. */
  readonly since: Instant;
}

/** One page of review items. */
export interface ReviewPage {
  readonly items: readonly ReviewItem[];
  readonly next: string | null;
}

/** A review item before it is filtered for an actor. */
interface PendingReviewItem extends Omit<ReviewItem, 'facts' | 'place'> {
  readonly facts: readonly Fact[];
  /** Sort key. */
  readonly position: string;
}

/** The review items of one dossier. @param isStale - whether a fact is too old to be trusted */
function pendingOf(
  [key, facts]: Dossier,
  isStale: (fact: Fact) => boolean,
): readonly PendingReviewItem[] {
  const open = facts.filter((fact) => isAccepted(fact) || fact.state === 'suggested');
  return factKinds.flatMap((kind) => {
    const said = open.filter((fact) => fact.statement.kind === kind);
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

/** Values for the page of an actor. */
interface ReviewParts {
  readonly isStale: (fact: Fact) => boolean;
  /** Filters the facts that the actor may see. */
  readonly see: (facts: readonly Fact[]) => Promise<readonly Fact[]>;
  readonly viewOf: (fact: Fact) => FactView;
  readonly placeOf: (region: string | null) => Label | null;
}

/** One page of review items. */
export async function reviewPage(
  dossiers: readonly Dossier[],
  { after = '', ground, kind, limit = 50 }: ReviewOrder,
  { isStale, placeOf, see, viewOf }: ReviewParts,
): Promise<ReviewPage> {
  const waiting = dossiers
    .flatMap((dossier) => pendingOf(dossier, isStale))
    .filter((item) => item.position > after && (kind ?? item.kind) === item.kind)
    .toSorted((one, other) => (one.position < other.position ? -1 : 1));
  const items: ReviewItem[] = [];
  let last = '';
  for (const pending of waiting) {
    if (items.length === limit) return { items, next: last };
    last = pending.position;
    const facts = await see(pending.facts);
    const isWhole = facts.length === pending.facts.length;
    const [shown] = isWhole ? [pending] : pendingOf(['', facts], isStale);
    if (!shown || (ground ?? shown.ground) !== shown.ground) continue;
    const { position: _, ...rest } = shown;
    items.push({ ...rest, place: placeOf(rest.region), facts: shown.facts.map(viewOf) });
  }
  return { items, next: null };
}
