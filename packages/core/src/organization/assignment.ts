import type { Workload } from '../store/rows.js';
import type { Ticket } from '../ticket/ticket.js';
import type { OfficerDuty } from './definition.js';
import { specificity } from './specificity.js';

/** What a strategy knows when a case waits for an officer. */
export interface AssignmentSituation {
  readonly ticket: Pick<Ticket, 'category' | 'region'>;
  /** Workloads of the candidates by id; who never had a case is not in it. */
  readonly workloads: Readonly<Record<string, Workload>>;
  /** Who handled the case or its reporter last, if anybody did. */
  readonly last: string | null;
}

/**
 * Narrows the officers who come into question, or puts them in order: the first of what is left gets the
 * case. Plain functions, so that a host adds its own.
 */
export type AssignmentStrategy = (
  candidates: readonly OfficerDuty[],
  situation: AssignmentSituation,
) => readonly OfficerDuty[];

/** One strategy after the other, each on what the one before left: `inOrder(stickyToLast, leastLoaded)`. */
export function inOrder(...strategies: readonly AssignmentStrategy[]): AssignmentStrategy {
  return (candidates, situation) =>
    strategies.reduce((left, strategy) => strategy(left, situation), candidates);
}

/**
 * Those who know the topic and answer for the region, the closest fit first by topic, then by region;
 * whoever fits less closely is left out, and so is everybody when nobody fits.
 */
export const byRegionAndCategory: AssignmentStrategy = (candidates, { ticket }) => {
  const { category, region } = ticket;
  const fitting = candidates.flatMap((officer) => {
    const topic = category === null ? 0 : specificity(officer.skills, category);
    const place = region === null ? 0 : specificity(officer.regions, region);
    return topic === null || place === null ? [] : [{ officer, fit: [topic, place] as const }];
  });
  const closest = fitting.map(({ fit }) => fit).sort((a, b) => b[0] - a[0] || b[1] - a[1])[0];
  return fitting
    .filter(({ fit }) => fit[0] === closest?.[0] && fit[1] === closest[1])
    .map(({ officer }) => officer);
};

/** Whoever knows the citizen already, if he is among them; otherwise all. */
export const stickyToLast: AssignmentStrategy = (candidates, { last }) => {
  const known = candidates.filter(({ id }) => id === last);
  return known.length > 0 ? known : candidates;
};

/** Those who have the fewest open cases. */
export const leastLoaded: AssignmentStrategy = (candidates, { workloads }) => {
  const openOf = ({ id }: OfficerDuty) => workloads[id]?.open ?? 0;
  const fewest = Math.min(...candidates.map(openOf));
  return candidates.filter((officer) => openOf(officer) === fewest);
};

/**
 * Who was given a case longest ago comes first, and before him who never was. It reads the turn from the
 * cases themselves: nothing to keep, and any number of desks may give cases out. Those that do so in the same
 * moment may choose the same officer; the next turn makes up for it.
 */
export const roundRobin: AssignmentStrategy = (candidates, { workloads }) => {
  const latestOf = ({ id }: OfficerDuty) => workloads[id]?.latestAt ?? 0;
  return candidates.toSorted((a, b) => latestOf(a) - latestOf(b));
};
