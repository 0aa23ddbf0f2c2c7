import type { PartyId, TicketId } from '../ids.js';
import type { Ticket } from './ticket.js';

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
  /** When the obstacle ends without further action, epoch ms. */
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
