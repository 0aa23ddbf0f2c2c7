import { liesIn } from '../dotted-code.js';
import { placeOf, type Ticket } from '../ticket/ticket.js';
import { textSimilarity } from './similar-text.js';

const dayMs = 86_400_000;
/** How far apart two reports of one matter come, days. A choice of this project. */
const nearDays = 60;
/** From here on two texts are called similar. */
const similarFrom = 0.25;

/** Why two reports may be about the same thing. */
export type LikenessReason =
  | { readonly type: 'same-cooperative' | 'same-village' | 'same-category' }
  /** Whole days between the two. */
  | { readonly type: 'near-in-time'; readonly days: number }
  /** Share of words in common, whole percent. */
  | { readonly type: 'similar-text'; readonly percent: number };

/** A report as it is compared. */
export interface ComparedReport {
  readonly facts: Pick<Ticket, 'category' | 'cooperative' | 'receivedAt' | 'region'>;
  /** Its telling words, as far as they are not masked. */
  readonly words: ReadonlySet<string>;
}

/**
 * Why two reports look alike, strongest first; null unless they come from one cooperative or village, at
 * about the same time, and agree in topic or words.
 */
export function likeness(
  one: ComparedReport,
  other: ComparedReport,
): readonly LikenessReason[] | null {
  const [a, b] = [one.facts, other.facts];
  if (!isNear(a, b)) return null;
  const percent = Math.round(100 * textSimilarity(one.words, other.words));
  const topics: LikenessReason[] = [];
  if (a.category !== null && a.category === b.category) topics.push({ type: 'same-category' });
  if (percent >= 100 * similarFrom) topics.push({ type: 'similar-text', percent });
  if (topics.length === 0) return null;
  return [...placesOf(a, b), ...topics, { type: 'near-in-time', days: daysBetween(a, b) }];
}

/** Whether two reports come from one cooperative or village, at about the same time: only then words are compared. */
export function isNear(one: Placed, other: Placed): boolean {
  return daysBetween(one, other) <= nearDays && placesOf(one, other).length > 0;
}

function daysBetween(one: Placed, other: Placed): number {
  return Math.floor(Math.abs(one.receivedAt - other.receivedAt) / dayMs);
}

function placesOf(one: Placed, other: Placed): readonly LikenessReason[] {
  return [
    ...(isSameCooperative(one, other) ? [{ type: 'same-cooperative' as const }] : []),
    ...(isSameVillage(one, other) ? [{ type: 'same-village' as const }] : []),
  ];
}

type Placed = ComparedReport['facts'];

function isSameCooperative(a: Placed, b: Placed): boolean {
  const [one, other] = [a.cooperative, b.cooperative];
  if (!one || !other) return false;
  if (one.nikop && other.nikop) return one.nikop === other.nikop;
  if (one.simkopdesId && other.simkopdesId) return one.simkopdesId === other.simkopdesId;
  return plain(one.name) === plain(other.name) && mayBeOnePlace(placeOf(a), placeOf(b));
}

/** Many cooperatives have the same name: theirs is one place when one of the codes lies in the other. */
function mayBeOnePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return liesIn(one, other) || liesIn(other, one);
}

function plain(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isSameVillage(one: Placed, other: Placed): boolean {
  const village = villageOf(one);
  return village !== null && village === villageOf(other);
}

/** Kemendagri codes of villages have four parts. */
function villageOf(report: Placed): string | null {
  const code = placeOf(report);
  return code?.split('.').length === 4 ? code : null;
}
