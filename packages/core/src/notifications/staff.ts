import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { WeeklyHours } from '../calendar/definition.js';
import type { Label } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { Ticket } from '../ticket/ticket.js';

/** An officer, as far as telling him goes. */
export interface StaffOfficer {
  readonly id: string;
  /** Code of the unit that he works for. */
  readonly unit: string;
  readonly shifts?: WeeklyHours;
}

/**
 * Who may be told: what the add-on needs to know of an organization, as `organization(…)` makes one. It is asked again for
 * each change of a case and for each message.
 */
export interface Staff {
  /** The organization of now. */
  current(): {
    readonly definition: {
      readonly units: readonly { readonly code: string; readonly name: Label }[];
      readonly officers?: readonly StaffOfficer[];
      /** Codes of the units of central supervision. */
      readonly supervision: readonly string[];
    };
  };
  /** The officer with this id, or null. */
  officer(id: string): StaffOfficer | null;
  /** The officer who handles a case; null while nobody does who works here. */
  handler(ticket: Pick<Ticket, 'assignee'>): StaffOfficer | null;
  /** The queue of a unit, for lists: cases that nobody handles who works here. */
  queue(unit: string): Pick<TicketFilter, 'team' | 'notAssignedTo'>;
  /** A unit's code, and those of what stands above it. */
  unitsOf(code: string): readonly string[];
  /** Who he is for the desk: what he may see is what he is told. */
  principal(id: string): Principal;
  /** Who is told when a deadline of a case comes near or has passed; with a role of null whoever handles it. */
  escalate(
    ticket: Pick<Ticket, 'assignee' | 'recusals' | 'team'>,
    role: string | null,
  ): readonly { readonly id: string }[];
  /** Whether an officer works at `at`, epoch ms. */
  isOnDuty(officer: StaffOfficer, calendar: BusinessCalendar, at: number): boolean;
}
