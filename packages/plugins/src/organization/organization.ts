import type { BusinessCalendar } from '@aduan/calendar';
import type { Label, Principal, Ticket } from '@aduan/core';
import type { TicketFilter } from '@aduan/core/store';
import type { OfficerDuty, OrganizationDefinition, Unit } from './definition.js';
import { escalate } from './escalation.js';
import { isOnDuty } from './on-duty.js';
import { type OrganizationSource, organizationSource } from './organization-source.js';
import { currentRegister } from './register.js';
import { destinationOf } from './route-ticket.js';
import type { EscalatedFacts, RoutedFacts } from './routing-facts.js';

/**
 * The organization that handles tickets: it exists before the desk, so that sign-in and notifications can use it. The
 * plugin `teams` adds it to a desk. Every call reflects the current definition.
 */
export interface Organization extends OrganizationSource {
  /** Names of the units by code. */
  readonly units: () => Readonly<Record<string, Label>>;
  /** Null when there is none. */
  unit(code: string): Unit | null;
  /** Null when there is none. */
  officer(id: string): OfficerDuty | null;
  /**
   * The unit's code, the codes of retired units whose work it took over, of the units above it, and of their agency.
   */
  unitsOf(code: string): readonly string[];
  /**
   * The principal of an officer, with roles, units and regions from their duties.
   *
   * @param display - name and role that a citizen may see next to an answer
   * @throws NotFoundError for an officer who is not in the organization
   */
  principal(id: string, display?: Principal['display']): Principal;
  /**
   * The officer who handles a ticket. Null when it has none, and when its officer no longer works here; any officer
   * with the permission to assign can then take it.
   */
  handler(ticket: Pick<Ticket, 'assignee'>): OfficerDuty | null;
  /** Filter for the queue of a unit: tickets without a {@link handler}, including those of former officers. */
  queue(unit: string): Required<Pick<TicketFilter, 'team' | 'notAssignedTo'>>;
  /** The unit that is competent for a ticket by its topic and region; null when none is. */
  destination(ticket: RoutedFacts): string | null;
  /** Officers of a unit who may handle a ticket: neither they nor their units are recused. */
  candidates(unit: string, ticket: Pick<Ticket, 'recusals'>): readonly OfficerDuty[];
  /**
   * The officers to notify when a deadline of a ticket is near or has passed: those with the role in the unit of the
   * ticket, otherwise in the nearest unit above it, otherwise in central supervision. Recused officers are left out.
   * With role null: the officer who handles the ticket, or the whole unit while it has none.
   */
  escalate(ticket: EscalatedFacts, role: string | null): readonly OfficerDuty[];
  /** Whether an officer works at `at` (epoch ms), by their shifts or otherwise by the hours of the desk. */
  isOnDuty(officer: OfficerDuty, calendar: BusinessCalendar, at: number): boolean;
}

/**
 * Creates an organization from plain data, or from a source that may change.
 *
 * @example
 * const office = organization({
 *   units: [
 *     { code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' }, categories: ['kdmp.legal'] },
 *     { code: 'pengawasan', name: { id: 'Tim pengawasan', en: 'Supervision' } },
 *   ],
 *   supervision: ['pengawasan'],
 * });
 * @param given - for a definition that changes while the desk runs, use `organizationSource` or your own source
 * @throws InputError with one issue for each mistake
 */
export function organization(given: OrganizationDefinition | OrganizationSource): Organization {
  const source = 'current' in given ? given : organizationSource(given);
  const now = currentRegister(source);
  return {
    current: () => source.current(),
    changed: (listener) => source.changed(listener),
    units: () => now().unitNames,
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
