import { AduanError } from '../errors.js';
import type { PartyId, TicketId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';
import { holdOf } from './legal-holds.js';

/** Input of a limit: a person and all tickets that they reported. */
export interface ErasureSubject {
  readonly party: PartyId;
  readonly tickets: readonly Ticket[];
  /** Epoch ms. */
  readonly now: number;
}

/** Why a person's data must stay for now. */
export interface ErasureObstacle {
  /** `ticket-open`, `retention`, `legal-hold`, or a code of the host's own limit. */
  readonly code: string;
  /** The ticket concerned, if any. */
  readonly ticketId?: TicketId;
  /** Its ticket number, for display. */
  readonly number?: string;
  /** When the obstacle ends by itself, epoch ms. */
  readonly until?: number;
  /** The rule or file it is based on, such as "JRA 2024, 4.1" or the number of a lawsuit. */
  readonly source?: string;
  /** When a legal hold was placed, epoch ms. */
  readonly since?: number;
  /** The officer who placed it. */
  readonly by?: string;
}

/** A rule of the host that prevents an erasure, such as an archive schedule. */
export type ErasureLimit = (
  subject: ErasureSubject,
) => readonly ErasureObstacle[] | Promise<readonly ErasureObstacle[]>;

/** The erasure of a person was refused and nothing was erased. `obstacles` lists the reasons. */
export class ErasureRefusedError extends AduanError {
  override readonly name = 'ErasureRefusedError';
  readonly obstacles: readonly ErasureObstacle[];

  constructor(obstacles: readonly ErasureObstacle[]) {
    const reasons = obstacles.map(({ code, number }) => (number ? `${code} (${number})` : code));
    super('erasure-refused', `What is kept of this person must stay: ${reasons.join(', ')}.`);
    this.obstacles = obstacles;
  }
}

/** Prevents the erasure while a ticket is open, because the desk still owes an answer. */
export const openTickets: ErasureLimit = ({ tickets }) =>
  tickets
    .filter(({ phase }) => phase !== 'closed')
    .map(({ id, number }) => ({ code: 'ticket-open', ticketId: id, number }));

/** Prevents the erasure while a lawsuit or an inquiry needs a ticket, see `legalHolds`. */
export const heldTickets: ErasureLimit = ({ tickets }) =>
  tickets.flatMap((ticket) => {
    const hold = holdOf(ticket);
    if (!hold) return [];
    const { at: since, by, source } = hold;
    return [{ code: 'legal-hold', ticketId: ticket.id, number: ticket.number, source, since, by }];
  });
