import type { CooperativeRef, Ticket } from '../ticket/ticket.js';
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
  readonly ticket: Ticket;
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
  const [a, b] = [one.ticket, other.ticket];
  const days = Math.floor(Math.abs(a.receivedAt - b.receivedAt) / dayMs);
  const percent = Math.round(100 * textSimilarity(one.words, other.words));
  const places: LikenessReason[] = [];
  if (isSameCooperative(a.cooperative, b.cooperative)) places.push({ type: 'same-cooperative' });
  if (isSameVillage(a, b)) places.push({ type: 'same-village' });
  const topics: LikenessReason[] = [];
  if (a.category !== null && a.category === b.category) topics.push({ type: 'same-category' });
  if (percent >= 100 * similarFrom) topics.push({ type: 'similar-text', percent });
  if (places.length === 0 || topics.length === 0 || days > nearDays) return null;
  return [...places, ...topics, { type: 'near-in-time', days }];
}

function isSameCooperative(one: CooperativeRef | null, other: CooperativeRef | null): boolean {
  if (!one || !other) return false;
  if (one.nikop && other.nikop) return one.nikop === other.nikop;
  if (one.simkopdesId && other.simkopdesId) return one.simkopdesId === other.simkopdesId;
  return plain(one.name) === plain(other.name) && isSamePart(one.villageCode, other.villageCode);
}

function isSamePart(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function plain(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isSameVillage(one: Ticket, other: Ticket): boolean {
  const village = villageOf(one);
  return village !== null && village === villageOf(other);
}

/** Kemendagri codes of villages have four parts. */
function villageOf({ cooperative, region }: Ticket): string | null {
  const code = cooperative?.villageCode ?? region;
  return code?.split('.').length === 4 ? code : null;
}
