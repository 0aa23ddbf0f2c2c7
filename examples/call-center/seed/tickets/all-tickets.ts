import type { SampleTicket } from '../sample-ticket.js';
import { activeTickets } from './active-tickets.js';
import { answeredTickets } from './answered-tickets.js';
import { closedTickets } from './closed-tickets.js';
import { longConversation } from './long-conversation.js';
import { newTickets } from './new-tickets.js';
import { ticketOverHolidays } from './ticket-over-holidays.js';
import { villageMatter } from './village-matter.js';
import { waitingTickets } from './waiting-tickets.js';

/** Every invented case of the example. No person in them exists, nor does any of the villages. */
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
