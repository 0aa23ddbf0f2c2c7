import type { PartyId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';

/** The parties that a store finds a case by: who reported it, and for whom. */
export function peopleOf({ reporters, represented }: Ticket): readonly PartyId[] {
  return represented === null ? reporters : [...reporters, represented];
}
