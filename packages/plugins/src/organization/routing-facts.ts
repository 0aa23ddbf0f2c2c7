import type { Ticket } from '@aduan/core';

/** The facts that routing reads. */
export type RoutedFacts = Pick<Ticket, 'category' | 'recusals' | 'region' | 'supervisory'>;

/** The facts that escalation reads. */
export type EscalatedFacts = Pick<Ticket, 'assignee' | 'recusals' | 'team'>;
