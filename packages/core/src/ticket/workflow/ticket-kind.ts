/** The kind of a ticket: the id of a kind of its desk, such as `complaint`. See `defineKind`. */
export type TicketKind = string;
