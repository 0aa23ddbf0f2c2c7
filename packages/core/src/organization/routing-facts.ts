import type { Ticket } from '../ticket/ticket.js';

/** What routing looks at. */
export type RoutedFacts = Pick<Ticket, 'category' | 'recusals' | 'region' | 'supervisory'>;

/** What escalation looks at. */
export type EscalatedFacts = Pick<Ticket, 'assignee' | 'recusals' | 'team'>;
