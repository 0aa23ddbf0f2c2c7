import type { Content } from '../channel/content.js';
import type { Locale } from '../ports/label.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { JoinEffect } from './intake.js';
import type { RelatedChangesPlan } from './ticket-change.js';
import type { CommandOptions } from './tickets.js';

/** What the add-on for merged tickets does for the rest of the desk. */
export interface MergedTicketsHooks {
  /** Plans what a change of one ticket changes in other tickets. */
  readonly plan: RelatedChangesPlan;
  /** Whether the reporter may be asked to have their report handled together with similar ones. */
  mayJoin(report: Ticket): Promise<boolean>;
  /** The question for the reporter of a report that is just being opened; null when there is nothing to join. */
  offer(report: Ticket, locale: Locale): Promise<Content | null>;
  /** The events that the reporter's answer causes in their report, and the text that they get. */
  answer(
    report: Ticket,
    answer: JoinEffect,
    locale: Locale,
  ): Promise<{ readonly events: readonly TicketEvent[]; readonly text: string }>;
  join(id: string, options: CommandOptions): Promise<unknown>;
  leave(id: string, options: CommandOptions): Promise<unknown>;
}
