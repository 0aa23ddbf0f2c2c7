import type { PerformedEffect } from '@aduan/dialogue';
import type { FoundPlace, MeantPlace } from '@aduan/dialogue/kopdes';
import type { KopdesTold } from './kopdes-told.js';

/** What a citizen said about where it happened. */
export interface SaidPlace {
  readonly cooperative: string | null;
  /** In his words, with what he added when he was asked. */
  readonly place: string | null;
  readonly category: string | null;
}

/** What it may mean. */
export interface MeantPlaces {
  /** Nobody need be asked; null = somebody must be, or nobody knows. */
  readonly sure: MeantPlace | null;
  /** Those that may be meant, the likeliest first; the first three are offered. */
  readonly choices: readonly MeantPlace[];
  /** Too many for a choice: the district is asked for. */
  readonly tooMany?: boolean;
}

/**
 * Finds the cooperative or the place that is meant. It comes back within the patience of a person and never throws
 * because a directory is away: it then knows the place alone.
 */
export type FindPlace = (said: SaidPlace) => Promise<MeantPlaces>;

const mostOffered = 3;
/** Whoever was asked so often and is still not understood is left in peace. */
const mostAsked = 2;

/** Does the task `find` of `kopdesFlow`: asks where several may be meant, and keeps what was said whatever comes. */
export async function performFind(told: KopdesTold, find: FindPlace): Promise<PerformedEffect> {
  const said = saidOf(told);
  if (said.cooperative === null && said.place === null) return { outcome: 'unknown' };
  const before = isSame(told.found?.said, said) ? told.found : undefined;
  if (before?.meant !== undefined) return { outcome: before.meant ? 'found' : 'unknown' };
  const answer = before && told.meantPlace;
  if (answer === null) return unknown({ asked: 0, added: null, ...before, said });
  if (typeof answer === 'object') return found({ asked: 0, added: null, ...before, said }, answer);
  const added = [before?.added, answer].filter(Boolean).join(', ') || null;
  const place = [said.place, added].filter(Boolean).join(', ') || null;
  const { choices, sure, tooMany } = await find({
    cooperative: said.cooperative,
    place,
    category: told.category ?? null,
  });
  const now = { said, added, asked: (before?.asked ?? 0) + 1 };
  if (sure) return found(now, sure);
  const isAsking = now.asked <= mostAsked && (tooMany || choices.length > 0);
  if (!isAsking) return unknown(now);
  const offered = tooMany ? [] : choices.slice(0, mostOffered);
  const candidates = offered.map((value) => ({ label: value.label, value }));
  return { outcome: 'choices', slots: { candidates, found: now } };
}

/** What he said himself: what he reads back may be what was found. */
export function saidOf({ cooperative = null, found, place }: KopdesTold): FoundPlace['said'] {
  const where = (typeof place === 'string' ? place : place?.name) ?? null;
  const shown = found && shownOf(found);
  return {
    cooperative:
      shown?.cooperative === cooperative ? (found?.said.cooperative ?? null) : cooperative,
    place: shown?.place === where ? (found?.said.place ?? null) : where,
  };
}

/** What he reads back: the cooperative that was found, or its place beside his words. */
function shownOf({ meant, said }: FoundPlace): Partial<FoundPlace['said']> {
  if (!meant) return {};
  if (meant.cooperative) return { cooperative: meant.label };
  return { place: said.place === null ? meant.label : `${said.place} (${meant.label})` };
}

function isSame(
  before: FoundPlace['said'] | undefined,
  { cooperative, place }: FoundPlace['said'],
) {
  return before?.cooperative === cooperative && before.place === place;
}

function found(now: FoundPlace, meant: MeantPlace): PerformedEffect {
  const known = { ...now, meant };
  return { outcome: 'found', slots: { ...shownOf(known), found: known } };
}

function unknown(now: FoundPlace): PerformedEffect {
  return { outcome: 'unknown', slots: { found: { ...now, meant: null } } };
}
