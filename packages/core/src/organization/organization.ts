import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Label } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TicketRule } from '../ticket/ticket-rule.js';
import type { OfficerDuty, OrganizationDefinition, Unit } from './definition.js';
import { escalate } from './escalation.js';
import { isOnDuty } from './on-duty.js';
import { organizationRule } from './organization-rule.js';
import {
  type OrganizationSource,
  type OrganizationVersion,
  organizationSource,
} from './organization-source.js';
import { readDefinition } from './read-definition.js';
import { createRegister, type Register } from './register.js';
import { destinationOf } from './route-ticket.js';
import type { EscalatedFacts, RoutedFacts } from './routing-facts.js';

/** Who handles cases, ready to be composed into a desk and to be asked: each answer is that of now. */
export interface Organization extends OrganizationSource {
  /** Names of the units by their codes. For the option `units` of `createAduan`, which asks it again each time. */
  readonly units: () => Readonly<Record<string, Label>>;
  /**
   * For the option `rules` of `createAduan`: gives a new case to the unit that is competent, or to central
   * supervision when it is about one of us; knows whom it concerns; refuses what the organization does not
   * have.
   */
  readonly rule: TicketRule;
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
  /**
   * The officer who handles a case. Null while nobody does, and while it lies with somebody who does not work here any
   * more: whoever may assign can then take it.
   */
  handler(ticket: Pick<Ticket, 'assignee'>): OfficerDuty | null;
  /** The queue of a unit, for lists: cases without a {@link handler}, those of former officers among them. */
  queue(unit: string): Required<Pick<TicketFilter, 'team' | 'notAssignedTo'>>;
  /** The unit that a case belongs to by what it is about and where; null when nobody is competent. */
  destination(ticket: RoutedFacts): string | null;
  /** Officers of a unit who may handle a case: it concerns neither them nor a unit of theirs. */
  candidates(unit: string, ticket: Pick<Ticket, 'recusals'>): readonly OfficerDuty[];
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
 * Makes an organization of plain data, or of a source that may say something else tomorrow.
 *
 * @example
 * const office = organization({
 *   units: [
 *     { code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' }, categories: ['kdmp.legal'] },
 *     { code: 'pengawasan', name: { id: 'Tim pengawasan', en: 'Supervision' } },
 *   ],
 *   supervision: ['pengawasan'],
 * });
 * @param given - one that changes while the desk runs comes from `organizationSource`, or from a source of your own
 * @throws InputError with one issue for each mistake
 */
export function organization(given: OrganizationDefinition | OrganizationSource): Organization {
  const source = 'current' in given ? given : organizationSource(given);
  const read = ({ definition, version }: OrganizationVersion) => ({
    version,
    register: createRegister(readDefinition(definition)),
  });
  let known = read(source.current());
  /** The organization of now, read once a version. */
  function now(): Register {
    const current = source.current();
    if (current.version !== known.version) known = read(current);
    return known.register;
  }
  return {
    current: () => source.current(),
    changed: (listener) => source.changed(listener),
    units: () => now().unitNames,
    rule: (change) => organizationRule(now())(change),
    unit: (code) => now().unit(code),
    officer: (id) => now().officer(id),
    unitsOf: (code) => now().unitsOf(code),
    principal: (id, display) => now().principal(id, display),
    handler: (ticket) => now().handler(ticket),
    queue: (team) => ({ team, notAssignedTo: now().officerIds }),
    destination: (ticket) => destinationOf(now(), ticket),
    candidates: (unit, ticket) => now().candidates(unit, ticket),
    escalate: (ticket, role) => escalate(now(), ticket, role),
    isOnDuty,
  };
}
