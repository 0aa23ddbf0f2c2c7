import type { OfficerDuty, OrganizationBody } from '../definition.js';
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
  /** What the host gave: in force until the office publishes the document `organization`. */
  readonly given: OrganizationBody;
  /** The part of the definition that is in force, without the officers. */
  body(): OrganizationBody;
  /** The name of an officer, current or former; null when unknown or erased. */
  nameOf(officer: string): string | null;
  /** Takes the officers that were read, and their names by id. The plugin `teams` calls it. */
  take(state: OfficersState, desk: OfficersDesk, names: ReadonlyMap<string, string>): void;
  /**
   * Follows the document of the office: `read` answers from memory, with the same object until it changes. A body that
   * no longer fits leaves the former one in force. The plugin `teams` calls it.
   */
  follow(read: () => OrganizationBody, unfit: (error: unknown) => void): void;
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
export function storedOrganization(given: OrganizationBody): StoredOrganization {
  const base: OrganizationBody = readDefinition(given);
  const listeners = new Set<() => void>();
  let state = noOfficers;
  let desk: OfficersDesk = { now: () => 0, handlesTickets: () => false };
  let names: ReadonlyMap<string, string> = new Map();
  let readBody = () => base;
  let unfit: (error: unknown) => void = () => undefined;
  /** The body that was read last, and the last one that fits. */
  let known = base;
  let body = base;
  let number = 0;
  let current: OrganizationVersion = { version: '0', definition: base };
  /** When the next officer loses access, epoch ms. */
  let nextEnd = Number.POSITIVE_INFINITY;

  function renew(): void {
    const at = desk.now();
    const units = new Set(body.units.map(({ code }) => code));
    const taken = new Set([...units, ...(body.agencies ?? []).map(({ code }) => code)]);
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
    current = { version: String(number), definition: { ...body, officers } };
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Takes the body in force, if it is another one. @returns whether it did */
  function takeBody(): boolean {
    const read = readBody();
    if (read === known) return false;
    known = read;
    try {
      body = readDefinition(read);
      return true;
    } catch (error) {
      unfit(error);
      return false;
    }
  }

  const source = {
    current() {
      const isOther = takeBody();
      if (isOther || desk.now() >= nextEnd) renew();
      if (isOther) tell();
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
    body() {
      source.current();
      return body;
    },
    nameOf: (officer) => names.get(officer) ?? null,
    take(read, from, called) {
      if (read === state) return;
      state = read;
      desk = from;
      names = called;
      renew();
      tell();
    },
    follow(read, refused) {
      readBody = read;
      unfit = refused;
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
