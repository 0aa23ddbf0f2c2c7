import type { Ticket } from '@aduan/core';
import type { Workload } from '@aduan/core/store';
import type { OfficerDuty } from './definition.js';
import { specificity } from './specificity.js';

/** Context of an assignment strategy for a ticket that needs an officer. */
export interface AssignmentSituation {
  readonly ticket: Pick<Ticket, 'category' | 'region'>;
  /** Workloads of the candidates by id. An officer who never had a ticket is missing. */
  readonly workloads: Readonly<Record<string, Workload>>;
  /** Id of the officer who last handled the ticket or its reporter; null if none. */
  readonly last: string | null;
}

/**
 * Filters or sorts the candidates; the first of the result gets the ticket. A plain function, so a host can add its
 * own.
 */
export type AssignmentStrategy = (
  candidates: readonly OfficerDuty[],
  situation: AssignmentSituation,
) => readonly OfficerDuty[];

/**
 * Applies strategies one after the other, each to the result of the one before: `inOrder(stickyToLast, leastLoaded)`.
 */
export function inOrder(...strategies: readonly AssignmentStrategy[]): AssignmentStrategy {
  return (candidates, situation) =>
    strategies.reduce((left, strategy) => strategy(left, situation), candidates);
}

/**
 * Candidates who know the topic and are responsible for the region. Keeps those with the closest match, by topic first,
 * then by region. The result is empty when no candidate matches.
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

/** The officer who already knows the citizen, if they are a candidate; otherwise all candidates. */
export const stickyToLast: AssignmentStrategy = (candidates, { last }) => {
  const known = candidates.filter(({ id }) => id === last);
  return known.length > 0 ? known : candidates;
};

/** The candidates with the fewest open tickets. */
export const leastLoaded: AssignmentStrategy = (candidates, { workloads }) => {
  const openOf = ({ id }: OfficerDuty) => workloads[id]?.open ?? 0;
  const fewest = Math.min(...candidates.map(openOf));
  return candidates.filter((officer) => openOf(officer) === fewest);
};

/**
 * Sorts by when the last ticket was assigned, longest ago first; officers who never had one come before all. The order
 * is derived from the tickets, so no state is kept and several processes may assign. Processes that assign at the same
 * moment may choose the same officer; later turns even this out.
 */
export const roundRobin: AssignmentStrategy = (candidates, { workloads }) => {
  const latestOf = ({ id }: OfficerDuty) => workloads[id]?.latestAt ?? 0;
  return candidates.toSorted((a, b) => latestOf(a) - latestOf(b));
};
