import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { WeeklyHours } from '../calendar/definition.js';
import type { Label } from '../ports/label.js';
import type { Principal } from '../ports/principal.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { Ticket } from '../ticket/ticket.js';

/** An officer, as far as notifications need it. */
export interface StaffOfficer {
  readonly id: string;
  /** Code of the officer's unit. */
  readonly unit: string;
  readonly shifts?: WeeklyHours;
}

/**
 * The part of an organization that notifications need; `organization(…)` returns one. It is asked again for each change
 * of a ticket and for each message.
 */
export interface Staff {
  /** The current organization. */
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
  /** The officer who handles a ticket; null when it has no current officer. */
  handler(ticket: Pick<Ticket, 'assignee'>): StaffOfficer | null;
  /** Filter for the queue of a unit: tickets without a current officer. */
  queue(unit: string): Pick<TicketFilter, 'team' | 'notAssignedTo'>;
  /** A unit's code, and the codes above it. */
  unitsOf(code: string): readonly string[];
  /** The officer's principal. It decides which tickets they are notified of. */
  principal(id: string): Principal;
  /**
   * The officers to notify when a deadline is near or has passed; with role null the officer who handles the ticket.
   */
  escalate(
    ticket: Pick<Ticket, 'assignee' | 'recusals' | 'team'>,
    role: string | null,
  ): readonly { readonly id: string }[];
  /** Whether an officer works at `at`, epoch ms. */
  isOnDuty(officer: StaffOfficer, calendar: BusinessCalendar, at: number): boolean;
}
