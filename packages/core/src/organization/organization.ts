import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Label } from '../slots/label.js';
import type { Principal } from '../slots/principal.js';
import type { CaseRule } from '../ticket/case-rule.js';
import type { Ticket } from '../ticket/ticket.js';
import type { EscalatedFacts, RoutedFacts } from './case-facts.js';
import type { OfficerDuty, OrganizationDefinition, ReferralTarget, Unit } from './definition.js';
import { escalate } from './escalation.js';
import { isOnDuty } from './on-duty.js';
import { organizationRule } from './organization-rule.js';
import { readDefinition } from './read-definition.js';
import { createRegister } from './register.js';
import { destinationOf } from './route-case.js';

/** Who handles cases, ready to be composed into a desk and to be asked. */
export interface Organization {
  readonly definition: OrganizationDefinition;
  /** Names of the units by their codes: the option `units` of `createAduan`. */
  readonly units: Readonly<Record<string, Label>>;
  /**
   * For the option `rules` of `createAduan`: gives a new case to the unit that is competent, or to central
   * supervision when it is about one of us; knows whom it concerns; refuses what the organization does not
   * have.
   */
  readonly rule: CaseRule;
  readonly referrals: readonly ReferralTarget[];
  /** Null when there is none. */
  unit(code: string): Unit | null;
  /** Null when there is none. */
  officer(id: string): OfficerDuty | null;
  /** A unit's code, those of the units above it, and that of their agency. */
  unitsOf(code: string): readonly string[];
  /**
   * The principal of an officer, so that roles, regions and what is hidden from him agree with his duties.
   *
   * @param display - name and role that a citizen may see beside an answer
   * @throws NotFoundError for somebody who is not in the organization
   */
  principal(id: string, display?: Principal['display']): Principal;
  /** The unit that a case belongs to by what it is about and where; null when nobody is competent. */
  destination(ticket: RoutedFacts): string | null;
  /** Officers of a unit who may handle a case: it concerns neither them nor a unit of theirs. */
  candidates(unit: string, ticket: Pick<Ticket, 'concerns'>): readonly OfficerDuty[];
  /**
   * Who is told when a deadline of a case comes near or has passed: the officers with a role in the unit of
   * the case, or in the nearest one above it that has some, or in central supervision; nobody whom it
   * concerns. With a role of null it is whoever handles the case, and the whole unit while nobody does.
   */
  escalate(ticket: EscalatedFacts, role: string | null): readonly OfficerDuty[];
  /** Whether an officer works at `at`, epoch ms, by his shifts or else by the hours of the desk. */
  isOnDuty(officer: OfficerDuty, calendar: BusinessCalendar, at: number): boolean;
}

/**
 * Makes an organization of plain data.
 *
 * @example
 * const office = organization({
 *   units: [
 *     { code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' }, categories: ['kdmp.legal'] },
 *     { code: 'pengawasan', name: { id: 'Tim pengawasan', en: 'Supervision' } },
 *   ],
 *   supervision: ['pengawasan'],
 * });
 * @throws InputError with one issue for each mistake
 */
export function organization(given: OrganizationDefinition): Organization {
  const definition = readDefinition(given);
  const register = createRegister(definition);
  const { officer, principal, unit, unitsOf } = register;
  return {
    definition,
    units: Object.fromEntries(definition.units.map(({ code, name }) => [code, name])),
    rule: organizationRule(register),
    referrals: definition.referrals ?? [],
    unit,
    officer,
    unitsOf,
    principal,
    destination: (ticket) => destinationOf(register, ticket),
    candidates: (code, ticket) =>
      register.officersIn(code).filter((each) => !register.isAbout(ticket, each)),
    escalate: (ticket, role) => escalate(register, ticket, role),
    isOnDuty,
  };
}
