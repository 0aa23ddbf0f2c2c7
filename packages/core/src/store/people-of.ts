import type { PartyId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';

/** The parties of a ticket, by which a store finds it: its reporters and the person they represent. */
export function peopleOf({ reporters, represented }: Ticket): readonly PartyId[] {
  return represented === null ? reporters : [...reporters, represented];
}
