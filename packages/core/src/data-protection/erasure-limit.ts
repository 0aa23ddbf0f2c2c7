import { AduanError } from '../errors.js';
import type { PartyId, TicketId } from '../ids.js';
import type { Ticket } from '../ticket/ticket.js';

/** What a limit is asked about: a person, and all cases that he reported. */
export interface ErasureSubject {
  readonly party: PartyId;
  readonly tickets: readonly Ticket[];
  /** Epoch ms. */
  readonly now: number;
}

/** Why a person's data must stay, at least for now. */
export interface ErasureObstacle {
  /** `ticket-open`, `retention`, `legal-hold`, or a word of the host's own limit. */
  readonly code: string;
  /** The case that it is about, if it is one. */
  readonly ticketId?: TicketId;
  /** Its number, for people. */
  readonly number?: string;
  /** When the obstacle goes by itself, epoch ms. */
  readonly until?: number;
  /** The rule or the file that it comes from, such as "JRA 2024, 4.1" or the number of a lawsuit. */
  readonly source?: string;
}

/** A rule of the host that keeps data from being erased: an archive schedule, a lawsuit. */
export type ErasureLimit = (
  subject: ErasureSubject,
) => readonly ErasureObstacle[] | Promise<readonly ErasureObstacle[]>;

/** The erasure of a person was refused. `obstacles` says why, one by one. Nothing was erased. */
export class ErasureRefusedError extends AduanError {
  override readonly name = 'ErasureRefusedError';
  readonly obstacles: readonly ErasureObstacle[];

  constructor(obstacles: readonly ErasureObstacle[]) {
    const reasons = obstacles.map(({ code, number }) => (number ? `${code} (${number})` : code));
    super('erasure-refused', `What is kept of this person must stay: ${reasons.join(', ')}.`);
    this.obstacles = obstacles;
  }
}

/** A desk still owes an answer where a case is open: close it first. */
export const openTickets: ErasureLimit = ({ tickets }) =>
  tickets
    .filter(({ phase }) => phase !== 'closed')
    .map(({ id, number }) => ({ code: 'ticket-open', ticketId: id, number }));
