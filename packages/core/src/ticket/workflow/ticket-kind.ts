/** What a case is about: a grievance, a question, or an idea. */
export type TicketKind = 'complaint' | 'information-request' | 'suggestion';
