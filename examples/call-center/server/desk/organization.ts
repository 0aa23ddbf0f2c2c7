import type { TicketFilter } from '@aduan/core';
import {
  byRegionAndCategory,
  indonesianReferrals,
  inOrder,
  leastLoaded,
  type Organization,
  type OrganizationDefinition,
  organization,
  organizationSource,
  roundRobin,
  stickyToLast,
} from '@aduan/core/organization';
import type { Accounts } from '../accounts/accounts.js';
import type { Officer } from '../accounts/officer.js';
import { teams } from './teams.js';

const agency = 'pusat-layanan';

/**
 * Who handles cases at this desk: its teams, the officers of these accounts, and where cases are referred to. A complaint
 * about the service itself is for the supervision team, like any about an officer.
 */
function definitionOf(officers: readonly Officer[]): OrganizationDefinition {
  return {
    agencies: [
      { code: agency, name: { id: 'Pusat Layanan Contoh', en: 'Example Service Centre' } },
    ],
    units: teams.map(({ id, name, ...competence }) => ({ code: id, name, agency, ...competence })),
    officers: officers
      // An account of former days may be of a team that is gone, or be called like one.
      .filter(({ id, team }) => teams.some((each) => each.id === team) && !isUnit(id))
      .map(({ id, name, roles, team }) => ({
        id,
        roles,
        unit: team,
        // A shorter name stands in too many words of citizens.
        ...(name.trim().length > 2 && { knownAs: [name.slice(0, 200)] }),
      })),
    supervision: ['pengawasan'],
    referrals: indonesianReferrals,
  };
}

/** Whether a code is that of a team or of the office. */
export function isUnit(code: string): boolean {
  return code === agency || teams.some(({ id }) => id === code);
}

/** The units that an officer of a team works for. */
export function unitsOf(team: string): readonly string[] {
  return [team, agency];
}

/** The organization of these officers, who stay. */
export function officeOf(officers: readonly Officer[]): Organization {
  return organization(definitionOf(officers));
}

/** The organization of the accounts as they are now. */
export interface Office extends Organization {
  /** Reads the accounts again: those who were added can be given cases, those who were disabled no more. */
  refresh(): Promise<void>;
  /** Which cases nobody of a team handles who works here. */
  waitingIn(team: string): Pick<TicketFilter, 'team' | 'assignee' | 'notAssignedTo'>;
}

/** Opens the organization of those whom the accounts let in; `now` tells epoch ms. */
export async function openOffice(accounts: Accounts, now: () => number): Promise<Office> {
  const source = organizationSource(definitionOf([]));
  const office = organization(source);
  let asked = 0;
  let read = 0;
  let hasFormer = false;
  async function refresh(): Promise<void> {
    asked += 1;
    const turn = asked;
    const [working, all] = [await accounts.working(now()), await accounts.officers()];
    // What was read later came sooner: this is older.
    if (turn < read) return;
    read = turn;
    hasFormer = all.length > working.length;
    source.replace(definitionOf(working));
  }
  await refresh();
  return {
    ...office,
    refresh,
    // Found by an index of its own, where nobody has left.
    waitingIn: (team) => (hasFormer ? office.queue(team) : { team, assignee: null }),
  };
}

/** Who gets a case that is given out: whoever knows the citizen, else whoever has least, in turn. */
export const strategy = inOrder(byRegionAndCategory, stickyToLast, leastLoaded, roundRobin);
