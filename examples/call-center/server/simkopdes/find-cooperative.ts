import type { CooperativeRef } from '@aduan/core';
import { type CooperativeMatch, type Directory, findInTime } from '@aduan/core/directory';
import { regionResolver } from '../desk/region-resolver.js';
import { directoryContext } from './simkopdes-directory.js';

/** How long a citizen waits for it at most, ms. */
const withinMs = 1_500;
/** More would be no help to an officer who chooses. */
const mostChoices = 5;

/** What a place and a name lead to. */
export interface FoundCooperative {
  /** The one that is meant; null when nobody can be sure. */
  readonly sure: CooperativeRef | null;
  /** Those that may be meant, the likeliest first. */
  readonly choices: readonly CooperativeRef[];
}

/** Finds the cooperative that "Kopdes Sukamaju, Kec. Cibungbulang" means: first the village, then who is there. */
export function cooperativeFinder(directory: Directory, now: () => number) {
  const ask = async (villageCode: string): Promise<readonly CooperativeMatch[]> => {
    const query = { by: 'village', villageCode } as const;
    const finding = await findInTime(directory, query, directoryContext(now, withinMs), {
      withinMs,
    });
    return finding.answered ? finding.matches : [];
  };
  return async (text: string): Promise<FoundCooperative> => {
    const found = regionResolver.resolve(text);
    if (!found) return { sure: null, choices: [] };
    const codes = [found, ...found.alternatives]
      .map(({ code }) => code)
      .filter((code) => code.split('.').length === 4)
      .slice(0, mostChoices);
    const matches = (await Promise.all(codes.map(ask))).flat();
    const choices = matches.map(({ cooperative }) => cooperative);
    const isSure = !found.ambiguous && codes[0] === found.code && matches.length > 0;
    return { sure: (isSure && choices[0]) || null, choices };
  };
}

/** What `cooperativeFinder` makes. */
export type FindCooperative = ReturnType<typeof cooperativeFinder>;
