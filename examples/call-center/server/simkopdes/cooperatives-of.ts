import { type Directory, findWithTimeout } from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import { directoryContext } from './simkopdes-directory.js';

/** Timeout of the directory while a citizen waits, ms. */
const withinMs = 1_500;

/** The cooperatives of a village, by its code; empty when the directory does not answer in time. */
export type CooperativesOf = (villageCode: string) => Promise<readonly CooperativeRef[]>;

/** Asks the directory for the cooperatives of a village. */
export function cooperativesIn(directory: Directory, now: () => number): CooperativesOf {
  return async (villageCode) => {
    const query = { by: 'village', villageCode } as const;
    const context = directoryContext(now, withinMs);
    const finding = await findWithTimeout(directory, query, context, { withinMs });
    return finding.answered ? finding.matches.map(({ cooperative }) => cooperative) : [];
  };
}
