import type { Ticket } from '@aduan/core';
import { liesIn } from '@aduan/core/plugin';
import { placeOf } from '@aduan/core/ticket';
import { textSimilarity } from './similar-text.js';

const dayMs = 86_400_000;

/**
 * Maximum days between two reports of one matter, and the minimum percentage of common words. A common topic says less
 * than a common place, so its limits are stricter. The project chose the days. The percentages were chosen with pairs
 * of reports of one topic: the lower one finds all but one of the pairs about one matter, and of the pairs that the
 * higher one finds, at least 95 % are about one matter. On pairs that were not used for this choice, the higher one
 * finds 27 of 30, and 3 others (`test/merged-tickets/similar-reports`).
 */
const bounds = {
  place: { days: 60, percent: 33 },
  topic: { days: 14, percent: 39 },
} as const;

/** Why two reports may be about the same matter. */
export type LikenessReason =
  | { readonly type: 'same-cooperative' | 'same-village' | 'same-category' }
  /** Whole days between the two reports. */
  | { readonly type: 'near-in-time'; readonly days: number }
  /** Common words, in whole percent. */
  | { readonly type: 'similar-text'; readonly percent: number };

/** A report prepared for comparison. */
export interface ComparedReport {
  readonly facts: Pick<Ticket, 'category' | 'cooperative' | 'receivedAt' | 'region'>;
  /** Its keywords, without masked ones. */
  readonly words: ReadonlySet<string>;
}

/**
 * Why two reports are alike, the strongest reason first. Reports of one cooperative or village must also share the
 * topic or the words; other reports must share both. Null when they are not alike.
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
 * Why the words of two reports are compared at all: the same cooperative or village at about the same time, or the same
 * topic within a shorter time unless the places are known to differ.
 */
export function tieBetween(one: Placed, other: Placed): keyof typeof bounds | null {
  const days = daysBetween(one, other);
  if (placesOf(one, other).length > 0) return days <= bounds.place.days ? 'place' : null;
  const areTied = areOfTopic(one, other) && !areApart(one, other);
  return areTied && days <= bounds.topic.days ? 'topic' : null;
}

/** The time span in which a report may be tied to this one by topic alone, epoch ms. */
export function timesOfTopic(at: number): { readonly from: number; readonly before: number } {
  const span = (bounds.topic.days + 1) * dayMs;
  return { from: at - span, before: at + span };
}

function areOfTopic(one: Placed, other: Placed): boolean {
  return one.category !== null && one.category === other.category;
}

/**
 * Whether two reports that share no cooperative or village name different cooperatives or regions apart from each
 * other.
 */
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

/**
 * Two places may be the same when one code lies within the other. Many cooperatives have the same name, so the name
 * alone is not enough.
 */
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
