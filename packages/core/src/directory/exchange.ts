import type { ForeignId, Ticket } from '../ticket/ticket.js';

/**
 * What a directory receives about a ticket: facts, the text, and a link back. It receives no data about the citizen.
 */
export interface PushedTicket
  extends Pick<
    Ticket,
    | 'number'
    | 'kind'
    | 'category'
    | 'cooperative'
    | 'region'
    | 'anonymous'
    | 'confidential'
    | 'supervisory'
    | 'recusals'
  > {
  readonly subject: string;
  readonly body: string;
  /** Link for officers to the whole ticket. It requires signing in and contains no PIN and no token. */
  readonly link: string;
}

/** A ticket to hand to the other system. */
export interface TicketPush {
  readonly type: 'ticket';
  /** A second push with the same key does nothing and returns the first outcome. */
  readonly key: string;
  readonly ticket: PushedTicket;
}

/** Progress of a ticket that the other system has. */
export interface ProgressPush {
  readonly type: 'progress';
  /** A second push with the same key does nothing and returns the first outcome. */
  readonly key: string;
  /** The id that `push` returned for the ticket. */
  readonly foreignId: ForeignId;
  /** The current ticket, so that a ticket that has become confidential is withheld. */
  readonly ticket: PushedTicket;
  /** State of the ticket in the desk's workflow, such as `in-progress`. */
  readonly state: string;
  /** The answer; null when only the state changed. */
  readonly response: string | null;
  /** Code of the unit that works on it; null when not assigned. */
  readonly unit: string | null;
}

/** A push from the desk to a directory. */
export type DirectoryPush = TicketPush | ProgressPush;

/** Why a ticket is withheld. */
export type PushObstacle =
  | 'anonymous'
  | 'confidential'
  | 'supervisory'
  /** It is about officers, units or cooperatives who may have access to the other system. */
  | 'recusals'
  /** It has no category yet. */
  | 'uncategorised'
  /** The policy withholds its category. */
  | 'category';

/** The result of a push. */
export type PushOutcome =
  | { readonly outcome: 'pushed'; readonly foreignId: ForeignId }
  | { readonly outcome: 'withheld'; readonly obstacle: PushObstacle };

/** Fields of every update. */
export interface DirectoryUpdate {
  /** The other system's id of this update. */
  readonly id: string;
  /** When it happened, epoch ms; null when the other system does not say. */
  readonly at: number | null;
}

/** An update of the other system about a ticket: an answer, a transfer, or a new state. */
export type TicketUpdate =
  | (DirectoryUpdate & { readonly type: 'response'; readonly text: string })
  | (DirectoryUpdate & {
      readonly type: 'transfer';
      /** Code of the desk's unit; null when the mapping does not know theirs. */
      readonly unit: string | null;
      /** Code of the institution in the other system. */
      readonly institution: string;
    })
  | (DirectoryUpdate & {
      readonly type: 'state';
      /** The desk's state; null when the mapping does not know theirs. */
      readonly state: string | null;
      /** The status in the other system. */
      readonly status: string;
    });
