import { type Label, NotFoundError, type Principal, type Ticket } from '@aduan/core';
import { missingIn } from '@aduan/core/channel';
import { isRecused } from '@aduan/core/ticket';
import type { OfficerDuty, OrganizationDefinition, Unit } from './definition.js';
import type { OrganizationSource, OrganizationVersion } from './organization-source.js';
import { readDefinition } from './read-definition.js';

/** One version of an organization, indexed for lookups. */
export interface Register {
  readonly definition: OrganizationDefinition;
  readonly unitNames: Readonly<Record<string, Label>>;
  readonly officerIds: readonly string[];
  unit(code: string): Unit | null;
  officer(id: string): OfficerDuty | null;
  /** Those who handle tickets. */
  officersIn(unit: string): readonly OfficerDuty[];
  /** Null when the ticket has no officer, or its officer no longer works here. */
  handler(ticket: Pick<Ticket, 'assignee'>): OfficerDuty | null;
  /** Officers of a unit who are not recused. */
  candidates(unit: string, ticket: Pick<Ticket, 'recusals'>): readonly OfficerDuty[];
  /**
   * The codes of the unit, of the retired units whose work it took over, of those above it, and of their agency: a
   * complaint about a retired unit is kept from its people where they work now.
   */
  unitsOf(code: string): readonly string[];
  principal(id: string, display?: Principal['display']): Principal;
  /** Whether a ticket is about an officer, or about a unit of theirs. */
  isAbout(ticket: Pick<Ticket, 'recusals'>, officer: OfficerDuty): boolean;
  /** Whether a ticket is about a unit, or about one above it. */
  isAboutUnit(ticket: Pick<Ticket, 'recusals'>, unit: string): boolean;
}

/**
 * Returns the register of the version that a source has now: made again when the version changes.
 *
 * @throws InputError with one issue for each mistake
 */
export function currentRegister(source: Pick<OrganizationSource, 'current'>): () => Register {
  const read = ({ definition, version }: OrganizationVersion) => ({
    version,
    register: createRegister(readDefinition(definition)),
  });
  let known = read(source.current());
  return () => {
    const current = source.current();
    if (current.version !== known.version) known = read(current);
    return known.register;
  };
}

/** @param definition - already checked */
function createRegister(definition: OrganizationDefinition): Register {
  const { officers = [], units } = definition;
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const retired = units.filter(({ successor }) => successor !== undefined);
  const officerById = new Map(officers.map((officer) => [officer.id, officer]));

  function unitsOf(code: string): readonly string[] {
    const unit = unitByCode.get(code);
    if (!unit) return [];
    const above = unit.parent === undefined ? [] : unitsOf(unit.parent);
    const own = unit.agency === undefined ? [] : [unit.agency];
    const former = retired.flatMap((each) => (each.successor === code ? each.code : []));
    return [...new Set([code, ...former, ...above, ...own])];
  }

  const officersIn = (code: string) =>
    officers.filter(({ handlesTickets = true, unit }) => unit === code && handlesTickets);
  const isAbout: Register['isAbout'] = (ticket, { id, unit }) =>
    isRecused({ id, units: unitsOf(unit) }, ticket);
  return {
    definition,
    unitNames: Object.fromEntries(units.map(({ code, name }) => [code, name])),
    officerIds: officers.map(({ id }) => id),
    unit: (code) => unitByCode.get(code) ?? null,
    officer: (id) => officerById.get(id) ?? null,
    officersIn,
    handler: ({ assignee }) => officerById.get(assignee ?? '') ?? null,
    candidates: (unit, ticket) => officersIn(unit).filter((each) => !isAbout(ticket, each)),
    unitsOf,
    principal(id, display) {
      const officer = officerById.get(id);
      if (!officer) throw new NotFoundError('officer', `${missingIn(id, 'the organization')}.`);
      const { regions = [], roles, unit, validUntil } = officer;
      const limits = { units: unitsOf(unit), regions, ...(validUntil && { validUntil }) };
      return { id, kind: 'officer', roles, ...limits, ...(display && { display }) };
    },
    isAbout,
    isAboutUnit: ({ recusals }, code) => unitsOf(code).some((each) => recusals.includes(each)),
  };
}
