import type { Ticket } from '../ticket/ticket.js';

/** What routing looks at. */
export type RoutedFacts = Pick<Ticket, 'category' | 'concerns' | 'region' | 'supervisory'>;

/** What escalation looks at. */
export type EscalatedFacts = Pick<Ticket, 'assignee' | 'concerns' | 'team'>;
