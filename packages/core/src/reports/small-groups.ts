import { addTicketCounts, newTicketCounts, type TicketCounts } from './ticket-counts.js';

/** A group of cases, by what they have in common; null = it is not known of them. */
export type Groups = ReadonlyMap<string | null, TicketCounts>;

/** What small groups together are called. */
export const others = '*';

/**
 * Puts groups in which one could tell whose case it is together, and the smallest of the others with them
 * until that is no longer so: what is left out of a list could be counted back from its sum.
 *
 * @param smallest - how many cases a group must have
 */
export function withoutSmall(groups: Groups, smallest: number): Groups {
  const kept = new Map(
    [...groups]
      .filter(([, { tickets: cases }]) => cases > 0)
      .sort(([, a], [, b]) => b.tickets - a.tickets),
  );
  const merged = newTicketCounts();
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

/** Whether one could tell who is in a group. */
export function isSmall({ tickets: cases }: TicketCounts, smallest: number): boolean {
  return cases < smallest;
}
