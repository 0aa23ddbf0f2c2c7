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
} from '@aduan/plugins/organization';
import type { Accounts } from '../accounts/accounts.js';
import type { Officer } from '../accounts/officer.js';
import { teams } from './teams.js';

/** Name of this office, which is invented. */
export const officeName = { id: 'Pusat Layanan Contoh', en: 'Example Service Centre' } as const;

const agency = 'pusat-layanan';

/**
 * The organization of this desk: its teams, the officers of these accounts, and the units to which tickets are
 * referred. A complaint about the service itself goes to the supervision team, like any complaint about an officer.
 */
function definitionOf(officers: readonly Officer[]): OrganizationDefinition {
  return {
    agencies: [{ code: agency, name: officeName }],
    units: teams.map(({ id, name, ...competence }) => ({ code: id, name, agency, ...competence })),
    officers: officers
      // Leaves out old accounts whose team no longer exists or whose id is now that of a unit.
      .filter(({ id, team }) => teams.some((each) => each.id === team) && !isUnit(id))
      .map(({ id, name, roles, team }) => ({
        id,
        roles,
        unit: team,
        // A shorter name occurs in too many citizens' texts.
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

/** Makes a fixed organization of these officers. */
export function officeOf(officers: readonly Officer[]): Organization {
  return organization(definitionOf(officers));
}

/** The organization of the accounts as they are now. */
export interface Office extends Organization {
  /** Reads the accounts again: tickets can be assigned to new officers, and no longer to disabled ones. */
  refresh(): Promise<void>;
  /** The name of an officer, also of one who left. */
  nameOf(officer: string): string | undefined;
}

/** Opens the organization of the accounts that may sign in; `now` tells epoch ms. */
export async function openOffice(accounts: Accounts, now: () => number): Promise<Office> {
  const source = organizationSource(definitionOf([]));
  const office = organization(source);
  let asked = 0;
  let read = 0;
  let names: ReadonlyMap<string, string> = new Map();
  async function refresh(): Promise<void> {
    asked += 1;
    const turn = asked;
    const [working, all] = [await accounts.working(now()), await accounts.officers()];
    // A later read has already finished: this result is outdated.
    if (turn < read) return;
    read = turn;
    names = new Map(all.map(({ id, name }) => [id, name]));
    source.replace(definitionOf(working));
  }
  await refresh();
  return {
    ...office,
    refresh,
    nameOf: (officer) => names.get(officer),
  };
}

/** Who is assigned a ticket: the officer who knows the citizen, else the one with the fewest tickets, in turn. */
export const strategy = inOrder(byRegionAndCategory, stickyToLast, leastLoaded, roundRobin);
