import type { OfficerDuty, OrganizationDefinition } from '../definition.js';
import { type Organization, organization } from '../organization.js';
import type { OrganizationVersion } from '../organization-source.js';
import { readDefinition } from '../read-definition.js';
import { isEmergency } from './decide-officers.js';
import { isActive, noOfficers, type OfficerRecord, type OfficersState } from './evolve-officers.js';

/** Information of a desk about its officers. */
export interface OfficersDesk {
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether one of these roles handles tickets. */
  readonly handlesTickets: (roles: readonly string[]) => boolean;
}

/** An organization whose officers lie in the store of the desk. */
export interface StoredOrganization extends Organization {
  /** The host's part of the definition: everything but the officers. */
  readonly given: Omit<OrganizationDefinition, 'officers'>;
  /** The name of an officer, current or former; null when unknown or erased. */
  nameOf(officer: string): string | null;
  /** Takes the officers that were read, and their names by id. The plugin `teams` calls it. */
  take(state: OfficersState, desk: OfficersDesk, names: ReadonlyMap<string, string>): void;
}

/**
 * Creates an organization whose units are given and whose officers are kept in the store, where commands change them
 * while the desk runs. It has no officers before the desk has read them.
 *
 * @example
 * const office = storedOrganization({
 *   units: [{ code: 'layanan', name: { id: 'Tim layanan', en: 'Service team' } }],
 *   supervision: ['layanan'],
 * });
 * @throws InputError with one issue for each mistake
 */
export function storedOrganization(
  given: Omit<OrganizationDefinition, 'officers'>,
): StoredOrganization {
  const base = readDefinition(given);
  const taken = new Set([...base.units, ...(base.agencies ?? [])].map(({ code }) => code));
  const units = new Set(base.units.map(({ code }) => code));
  const listeners = new Set<() => void>();
  let state = noOfficers;
  let desk: OfficersDesk = { now: () => 0, handlesTickets: () => false };
  let names: ReadonlyMap<string, string> = new Map();
  let number = 0;
  let current: OrganizationVersion = { version: '0', definition: base };
  /** When the next officer loses access, epoch ms. */
  let nextEnd = Number.POSITIVE_INFINITY;

  function renew(): void {
    const at = desk.now();
    // An officer whose unit was removed from the definition stays in the list of officers, and gets no tickets.
    const here = [...state.officers.values()].filter(
      (each) => isActive(each, at) && units.has(each.unit) && !taken.has(each.id),
    );
    number += 1;
    nextEnd = Math.min(...here.map(({ validUntil }) => validUntil ?? Number.POSITIVE_INFINITY));
    const officers = here.map((each) => ({
      ...dutyOf(each, desk.handlesTickets(each.roles)),
      ...knownAs(each.id, names.get(each.id)),
    }));
    current = { version: String(number), definition: { ...base, officers } };
  }

  const source = {
    current() {
      if (desk.now() >= nextEnd) renew();
      return current;
    },
    changed(listener: () => void) {
      // A new function for each call, so that two subscriptions of the same listener end separately.
      const heard = () => listener();
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  return {
    ...organization(source),
    given: base,
    nameOf: (officer) => names.get(officer) ?? null,
    take(read, from, called) {
      if (read === state) return;
      state = read;
      desk = from;
      names = called;
      renew();
      for (const listener of [...listeners]) listener();
    },
  };
}

function dutyOf(record: OfficerRecord, handlesTickets: boolean): OfficerDuty {
  const { id, regions, roles, shifts, skills, unit, validUntil } = record;
  // An empty list is one that was emptied: the officer is for all again.
  const given = { ...(skills?.length && { skills }), ...(regions?.length && { regions }) };
  const limits = { ...given, ...(shifts && { shifts }) };
  return { id, unit, roles, handlesTickets, ...limits, ...(validUntil !== null && { validUntil }) };
}

/** A complaint that names an officer is kept from them. */
function knownAs(id: string, name = ''): Pick<OfficerDuty, 'knownAs'> {
  // A shorter name occurs in too many texts of citizens, and the name of a break-glass account is not a person's.
  const isTelling = name.trim().length > 2 && !isEmergency(id);
  return isTelling ? { knownAs: [name] } : {};
}
