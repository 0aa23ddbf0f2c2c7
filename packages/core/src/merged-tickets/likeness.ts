import { liesIn } from '../dotted-code.js';
import { placeOf, type Ticket } from '../ticket/ticket.js';
import { textSimilarity } from './similar-text.js';

const dayMs = 86_400_000;

/**
 * How far apart two reports of one matter come, days, and from which share of words in common they are called alike, percent: a
 * topic says less than a place. The days are a choice of this project. The shares were chosen with pairs of reports of one
 * topic, so that the lower one finds all but one of those about one matter, and the higher one those of which at least 95 in
 * 100 are; of pairs that they were not chosen with, the higher one finds 27 of 30 and 3 others (`test/merged-tickets/similar-reports`).
 */
const bounds = {
  place: { days: 60, percent: 33 },
  topic: { days: 14, percent: 39 },
} as const;

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
 * Why two reports look alike, strongest first. Those of one cooperative or village agree in topic or words besides; others in
 * both. Null where they do not.
 */
export function likeness(
  one: ComparedReport,
  other: ComparedReport,
): readonly LikenessReason[] | null {
  const [a, b] = [one.facts, other.facts];
  const tie = tieBetween(a, b);
  if (tie === null) return null;
  const percent = Math.round(100 * textSimilarity(one.words, other.words));
  const isAlike = percent >= bounds[tie].percent;
  const isOfTopic = areOfTopic(a, b);
  if (tie === 'place' ? !(isAlike || isOfTopic) : !isAlike) return null;
  return [
    ...placesOf(a, b),
    ...(isOfTopic ? [{ type: 'same-category' as const }] : []),
    ...(isAlike ? [{ type: 'similar-text' as const, percent }] : []),
    { type: 'near-in-time', days: daysBetween(a, b) },
  ];
}

/**
 * What two reports have in common that makes their words worth a comparison: one cooperative or village, at about the same
 * time; or, sooner after each other, a topic, unless they are known to be of different places.
 */
export function tieBetween(one: Placed, other: Placed): keyof typeof bounds | null {
  const days = daysBetween(one, other);
  if (placesOf(one, other).length > 0) return days <= bounds.place.days ? 'place' : null;
  const areTied = areOfTopic(one, other) && !areApart(one, other);
  return areTied && days <= bounds.topic.days ? 'topic' : null;
}

/** Between which instants a report came in that its topic alone ties to this one, epoch ms. */
export function timesOfTopic(at: number): { readonly from: number; readonly before: number } {
  const span = (bounds.topic.days + 1) * dayMs;
  return { from: at - span, before: at + span };
}

function areOfTopic(one: Placed, other: Placed): boolean {
  return one.category !== null && one.category === other.category;
}

/** Whether two reports that share neither cooperative nor village name different ones, or regions that lie apart. */
function areApart(one: Placed, other: Placed): boolean {
  const nameTwo = one.cooperative !== null && other.cooperative !== null;
  return nameTwo || !mayBeOnePlace(placeOf(one), placeOf(other));
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

/** What is known of two places may be one when one of the codes lies in the other: many cooperatives have the same name. */
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
