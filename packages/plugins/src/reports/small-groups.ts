import type { ScoreFigureLabels } from './contributions.js';
import { addTicketCounts, newTicketCounts, type TicketCounts } from './ticket-counts.js';

/** Groups of tickets by a common value; null = the value is not known. */
export type Groups = ReadonlyMap<string | null, TicketCounts>;

/** Key of the group that combines the small groups. */
export const others = '*';

/**
 * Merges groups that are too small to publish, and adds the next smallest groups while the merged group is still too
 * small. A group that was only left out could be calculated from the sum.
 *
 * @param smallest - the least number of tickets of a group
 */
export function withoutSmall(
  groups: Groups,
  smallest: number,
  scored: readonly ScoreFigureLabels[],
): Groups {
  const kept = new Map(
    [...groups]
      .filter(([, { tickets }]) => tickets > 0)
      .sort(([, a], [, b]) => b.tickets - a.tickets),
  );
  const merged = newTicketCounts(scored);
  let isAny = false;
  const merge = (key: string | null, tally: TicketCounts) => {
    kept.delete(key);
    addTicketCounts(merged, tally);
    isAny = true;
  };
  for (const [key, tally] of [...kept]) if (isSmall(tally, smallest)) merge(key, tally);
  while (isAny && isSmall(merged, smallest)) {
    const last = [...kept].at(-1);
    if (!last) break;
    merge(...last);
  }
  if (isAny && !isSmall(merged, smallest)) kept.set(others, merged);
  return kept;
}

/** Whether a group is so small that it could reveal who is in it. */
export function isSmall({ tickets }: TicketCounts, smallest: number): boolean {
  return tickets < smallest;
}
