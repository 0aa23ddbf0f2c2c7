import type { PerformedEffect } from '@aduan/dialogue';
import type { CandidatePlace, FoundPlace } from '../flow/index.js';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** A citizen's statement about the place of the matter. */
export interface StatedPlace {
  readonly cooperative: string | null;
  /** In the citizen's words, with their later additions. */
  readonly place: string | null;
  readonly category: string | null;
}

/** The places and cooperatives that may be meant. */
export interface CandidatePlaces {
  /** The place when it is certain; null when the citizen must be asked, or when nothing is known. */
  readonly sure: CandidatePlace | null;
  /** Candidates, the likeliest first; the first three are offered. */
  readonly choices: readonly CandidatePlace[];
  /** The village, when it is known but its cooperative is not. Kept when the citizen picks no candidate. */
  readonly village?: CandidatePlace;
  /** There are too many candidates to choose from: the district is asked for. */
  readonly tooMany?: boolean;
  /** No known place matches the words, as in "desa katanya". */
  readonly isNowhere?: true;
}

/**
 * Finds the intended cooperative or place. It returns within the time that a person waits. When a directory is
 * unavailable, it does not throw, but returns the place alone.
 */
export type FindPlace = (said: StatedPlace) => Promise<CandidatePlaces>;

/**
 * The place that a story names unambiguously, as citizens read it: with its district or regency, and without a guess at
 * typing errors. Null: the citizen is asked.
 */
export type PlaceInStory = (story: string) => string | null;

/** How a desk finds places and cooperatives. */
export interface PlaceKnowledge {
  readonly find?: FindPlace;
  readonly placeIn?: PlaceInStory;
}

/** Performs the task `locate` of `kopdesFlow`. Words that are no place are cleared, and the citizen is asked for it. */
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
  // "Di Desa Sukahati cibinong": the village alone is ambiguous, but the story says which one.
  if (named !== null && !sure) return { outcome: 'known', slots: { place: named } };
  if (!isNowhere || isWrittenAsName(place)) return { outcome: 'known' };
  return { outcome: 'unknown', slots: { place: undefined } };
}

/** "Desa Contoh Jaya" is written like a name, though it is unknown. The citizen's words are kept, and they are not asked again. */
function isWrittenAsName(place: string): boolean {
  const [, ...words] = place.split(/\s+/);
  return words.length > 0 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const maxOffered = 3;
/** Number of questions about the place. After that the citizen's own words are kept. */
const maxAsked = 2;

/**
 * Performs the task `find` of `kopdesFlow`: asks when several places may be meant, and keeps the citizen's words in any
 * case.
 */
export async function performFind(
  told: FilledKopdesSlots,
  find: FindPlace,
): Promise<PerformedEffect> {
  const { found: before, said } = statedPlace(told);
  if (before?.meant !== undefined) return { outcome: before.meant ? 'found' : 'unknown' };
  const now: FoundPlace = before ?? { said, added: null, asked: 0 };
  const answer = before && told.candidatePlace;
  const { village = null } = now;
  // The citizen refused every candidate: the district is asked for, unless the village is known or they were asked
  // often enough.
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
 * The citizen's own words, even when the summary shows the place that was found, and the state of that search. A result
 * for words that they have changed since is ignored.
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

/** Joins the parts of an address; null when there are none. */
export function joined(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join(', ') || null;
}

/** Values for the summary: the found cooperative, or its place next to the citizen's words. */
function shownOf({ meant, said }: FoundPlace): Partial<FoundPlace['said']> {
  if (!meant) return {};
  if (meant.cooperative) return { cooperative: meant.label };
  const isSaid = said.place === null || said.place === meant.label;
  return { place: isSaid ? meant.label : `${said.place} (${meant.label})` };
}

/** The citizen's own words, in place of an earlier result. */
function ownWords(told: FilledKopdesSlots): Partial<FoundPlace['said']> {
  const { cooperative, place } = told.found ? shownOf(told.found) : {};
  const { said } = statedPlace(told);
  return {
    ...(cooperative && cooperative === told.cooperative && { cooperative: said.cooperative }),
    ...(place && place === told.place && { place: said.place }),
  };
}

/** Ends the search: the summary shows the result, otherwise the citizen's own words. */
function settled(told: FilledKopdesSlots, found: FoundPlace): PerformedEffect {
  const slots = { ...ownWords(told), ...shownOf(found), found };
  return { outcome: found.meant ? 'found' : 'unknown', slots };
}
