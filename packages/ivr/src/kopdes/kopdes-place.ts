import type { PerformedEffect } from '@aduan/dialogue';
import type { CandidatePlace, FoundPlace } from '@aduan/dialogue/kopdes';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** What a citizen said about where it happened. */
export interface StatedPlace {
  readonly cooperative: string | null;
  /** In his words, with what he added when he was asked. */
  readonly place: string | null;
  readonly category: string | null;
}

/** What it may mean. */
export interface CandidatePlaces {
  /** Nobody need be asked; null = somebody must be, or nobody knows. */
  readonly sure: CandidatePlace | null;
  /** Those that may be meant, the likeliest first; the first three are offered. */
  readonly choices: readonly CandidatePlace[];
  /** The village, where that is known whichever cooperative of it is meant: it stays when none of them is. */
  readonly village?: CandidatePlace;
  /** Too many for a choice: the district is asked for. */
  readonly tooMany?: boolean;
  /** No place of which the words tell is known: "desa katanya". */
  readonly isNowhere?: true;
}

/**
 * Finds the cooperative or the place that is meant. It comes back within the patience of a person and never throws
 * because a directory is away: it then knows the place alone.
 */
export type FindPlace = (said: StatedPlace) => Promise<CandidatePlaces>;

/**
 * The place that a story names beyond doubt, as citizens read it: its district or its regency beside it, nothing
 * supposed to be a slip. Null = he is asked for it.
 */
export type PlaceInStory = (story: string) => string | null;

/** What a desk knows of places and cooperatives. */
export interface PlaceKnowledge {
  readonly find?: FindPlace;
  readonly placeIn?: PlaceInStory;
}

/** Does the task `locate` of `kopdesFlow`: what only seemed to be a place is none, and he is asked where it was. */
export async function performLocate(
  { place, story }: FilledKopdesSlots,
  { find, placeIn }: PlaceKnowledge,
): Promise<PerformedEffect> {
  const named = story ? (placeIn?.(story) ?? null) : null;
  if (typeof place !== 'string') {
    return named === null ? { outcome: 'unknown' } : { outcome: 'known', slots: { place: named } };
  }
  if (!find) return { outcome: 'unknown' };
  const { isNowhere, sure } = await find({ cooperative: null, place, category: null });
  // "Di Desa Sukahati cibinong": the story says which one, though only the village is called one.
  if (named !== null && !sure) return { outcome: 'known', slots: { place: named } };
  if (!isNowhere || isWrittenAsName(place)) return { outcome: 'known' };
  return { outcome: 'unknown', slots: { place: undefined } };
}

/** "Desa Contoh Jaya": a name, though nobody knows it. It stays his words, and he is not asked what he has said. */
function isWrittenAsName(place: string): boolean {
  const [, ...words] = place.split(/\s+/);
  return words.length > 0 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const maxOffered = 3;
/** Whoever was asked so often and is still not understood is left in peace. */
const maxAsked = 2;

/** Does the task `find` of `kopdesFlow`: asks where several may be meant, and keeps what was said whatever comes. */
export async function performFind(
  told: FilledKopdesSlots,
  find: FindPlace,
): Promise<PerformedEffect> {
  const { found: before, said } = statedPlace(told);
  if (before?.meant !== undefined) return { outcome: before.meant ? 'found' : 'unknown' };
  const now: FoundPlace = before ?? { said, added: null, asked: 0 };
  const answer = before && told.candidatePlace;
  const { village = null } = now;
  // None of those that were offered: the district is asked for, unless the village is known, or the citizen was asked enough.
  const isRefused = answer === false && village === null && now.asked < maxAsked;
  if (isRefused) return { outcome: 'choices', slots: { candidates: [], found: now } };
  if (answer === null || answer === false) return settled(told, { ...now, meant: village });
  if (typeof answer === 'object') return settled(told, { ...now, meant: answer });
  const added = joined(now.added, answer);
  const place = joined(said.place, added);
  const { cooperative } = said;
  if (cooperative === null && place === null) {
    return told.found ? settled(told, { ...now, meant: null }) : { outcome: 'unknown' };
  }
  const { category = null } = told;
  const found = await find({ cooperative, place, category });
  const { choices, sure, tooMany } = found;
  const where = found.village && { village: found.village };
  const looked = { said, added, asked: now.asked + 1, ...where };
  const isAsking = looked.asked <= maxAsked && (tooMany || choices.length > 0);
  if (sure || !isAsking) return settled(told, { ...looked, meant: sure });
  const offered = tooMany ? [] : choices.slice(0, maxOffered);
  const candidates = offered.map((value) => ({ label: value.label, value }));
  return { outcome: 'choices', slots: { ...ownWords(told), candidates, found: looked } };
}

/**
 * What he said himself, though he reads back what was found, and how far that was looked for: what was found for
 * words that he has changed since counts no more.
 */
export function statedPlace({ cooperative = null, found, place }: FilledKopdesSlots): {
  readonly said: FoundPlace['said'];
  readonly found: FoundPlace | undefined;
} {
  const where = (typeof place === 'string' ? place : place?.name) ?? null;
  const shown = found && shownOf(found);
  const said = {
    cooperative:
      shown?.cooperative === cooperative ? (found?.said.cooperative ?? null) : cooperative,
    place: shown?.place === where ? (found?.said.place ?? null) : where,
  };
  const isSame = found?.said.cooperative === said.cooperative && found.said.place === said.place;
  return { said, found: isSame ? found : undefined };
}

/** Parts of an address; null = none. */
export function joined(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join(', ') || null;
}

/** What he reads back: the cooperative that was found, or its place beside his words. */
function shownOf({ meant, said }: FoundPlace): Partial<FoundPlace['said']> {
  if (!meant) return {};
  if (meant.cooperative) return { cooperative: meant.label };
  const isSaid = said.place === null || said.place === meant.label;
  return { place: isSaid ? meant.label : `${said.place} (${meant.label})` };
}

/** His own words, in place of what was found before. */
function ownWords(told: FilledKopdesSlots): Partial<FoundPlace['said']> {
  const { cooperative, place } = told.found ? shownOf(told.found) : {};
  const { said } = statedPlace(told);
  return {
    ...(cooperative && cooperative === told.cooperative && { cooperative: said.cooperative }),
    ...(place && place === told.place && { place: said.place }),
  };
}

/** Nobody is asked any more: he reads back what was found, or else his own words. */
function settled(told: FilledKopdesSlots, found: FoundPlace): PerformedEffect {
  const slots = { ...ownWords(told), ...shownOf(found), found };
  return { outcome: found.meant ? 'found' : 'unknown', slots };
}
