import type { SampleTicket } from '../sample-ticket.js';
import { activeTickets } from './active-tickets.js';
import { answeredTickets } from './answered-tickets.js';
import { closedTickets } from './closed-tickets.js';
import { longConversation } from './long-conversation.js';
import { newTickets } from './new-tickets.js';
import { ticketOverHolidays } from './ticket-over-holidays.js';
import { villageMatter } from './village-matter.js';
import { waitingTickets } from './waiting-tickets.js';

/** All invented tickets of the example. Neither the people nor the villages in them exist. */
export const allTickets: readonly SampleTicket[] = [
  ...newTickets,
  ...activeTickets,
  ...waitingTickets,
  ...answeredTickets,
  ...closedTickets,
  ...villageMatter,
  longConversation,
  ticketOverHolidays,
];
