/** What a ticket is: the id of a kind of its desk, such as `complaint`. See `defineKind`. */
export type TicketKind = string;
