import type { CooperativeRef } from '../ticket/ticket.js';
import type { Dossier } from './archive.js';
import { type Contradiction, contradictionsAmong } from './contradictions.js';
import { isHeld } from './evolve-fact.js';
import type { Fact } from './fact.js';
import { type FactKind, factKinds } from './fact-values.js';
import type { FactView } from './fact-view.js';

/** Why something waits for an officer, the most pressing first. */
export const reviewGrounds = ['contradiction', 'suggestion', 'unverified', 'stale'] as const;
/** One of the grounds. */
export type ReviewGround = (typeof reviewGrounds)[number];

/** What to review. */
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

/** All that is said of one cooperative in one kind, as it waits for an officer. */
export interface ReviewMatter {
  readonly ground: ReviewGround;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
  readonly kind: FactKind;
  /** Held or suggested, oldest first. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
  /** Since when it waits, epoch ms. */
  readonly since: number;
}

/** A matter before its facts are shown to anybody. */
interface WaitingMatter extends Omit<ReviewMatter, 'facts'> {
  readonly facts: readonly Fact[];
  /** Its place in the order, as text. */
  readonly place: string;
}

/** What waits in one dossier. @param isStale - whether a fact is too old to be trusted */
function mattersOf(
  [key, facts]: Dossier,
  isStale: (fact: Fact) => boolean,
): readonly WaitingMatter[] {
  const open = facts.filter((fact) => isHeld(fact) || fact.state === 'suggested');
  return factKinds.flatMap((kind) => {
    const said = open.filter((fact) => fact.kind === kind);
    const contradictions = contradictionsAmong(said);
    const found = groundOf(said, contradictions, isStale);
    const [first] = said;
    if (!found || !first) return [];
    const { ground, since } = found;
    const rank = reviewGrounds.indexOf(ground);
    const place = `${rank}:${String(since).padStart(15, '0')}:${key}:${kind}`;
    const { cooperative } = said.find(({ source }) => source === 'register') ?? first;
    const region = said.find((fact) => fact.region !== null)?.region ?? null;
    return [{ ground, cooperative, region, kind, facts: said, contradictions, since, place }];
  });
}

function groundOf(
  said: readonly Fact[],
  contradictions: readonly Contradiction[],
  isStale: (fact: Fact) => boolean,
): Pick<ReviewMatter, 'ground' | 'since'> | null {
  const opposed = new Set(contradictions.flatMap(({ facts }) => facts));
  const byPeople = said.filter((fact) => isHeld(fact) && fact.source !== 'register');
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
 * One page of what waits.
 *
 * @param see - those of the facts that whoever asks may see
 */
export async function pageOf(
  dossiers: readonly Dossier[],
  { after = '', ground, kind, limit = 50 }: ReviewOrder,
  isStale: (fact: Fact) => boolean,
  see: (facts: readonly Fact[]) => Promise<readonly Fact[]>,
  viewOf: (fact: Fact) => FactView,
): Promise<{ readonly matters: readonly ReviewMatter[]; readonly next: string | null }> {
  const most = Math.max(1, Math.min(limit, 200));
  const waiting = dossiers
    .flatMap((dossier) => mattersOf(dossier, isStale))
    .filter((matter) => matter.place > after && (kind ?? matter.kind) === matter.kind)
    .toSorted((one, other) => (one.place < other.place ? -1 : 1));
  const matters: ReviewMatter[] = [];
  let last = '';
  for (const matter of waiting) {
    if (matters.length === most) return { matters, next: last };
    last = matter.place;
    const facts = await see(matter.facts);
    const isWhole = facts.length === matter.facts.length;
    const [shown] = isWhole ? [matter] : mattersOf(['', facts], isStale);
    if (!shown || (ground ?? shown.ground) !== shown.ground) continue;
    const { place: _, ...rest } = shown;
    matters.push({ ...rest, facts: shown.facts.map(viewOf) });
  }
  return { matters, next: null };
}
