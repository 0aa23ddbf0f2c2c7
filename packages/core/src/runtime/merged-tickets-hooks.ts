import type { Content } from '../channel/content.js';
import type { Locale } from '../ports/label.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { JoinEffect } from './intake.js';
import type { RelatedChangesPlan } from './ticket-change.js';
import type { CommandOptions } from './tickets.js';

/** What the add-on for cases with many reporters does for the rest of the desk. */
export interface MergedTicketsHooks {
  /** What else a change of a case changes. */
  readonly plan: RelatedChangesPlan;
  /** Whether a superior must approve what answers a case, for any of its reports. */
  needsApproval(lead: Ticket): Promise<boolean>;
  /** Whether the citizen of a report may be asked to let it be handled with similar ones. */
  mayJoin(report: Ticket): Promise<boolean>;
  /** What to ask the citizen of a report that is just being opened; null where there is nothing to join. */
  offer(report: Ticket, locale: Locale): Promise<Content | null>;
  /** What his answer makes of his report, and what he hears. */
  answer(
    report: Ticket,
    answer: JoinEffect,
    locale: Locale,
  ): Promise<{ readonly events: readonly TicketEvent[]; readonly text: string }>;
  join(id: string, options: CommandOptions): Promise<unknown>;
  leave(id: string, options: CommandOptions): Promise<unknown>;
}
