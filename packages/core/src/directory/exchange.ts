import type { ForeignId, Ticket } from '../ticket/ticket.js';

/** What a directory is told of a case: facts, the matter, and the way back. Nothing of the citizen. */
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
  /** Where officers read the whole case. It opens after signing in, and carries no PIN and no token. */
  readonly link: string;
}

/** A case that the other system shall have. */
export interface TicketPush {
  readonly type: 'ticket';
  /** A second push with the key does nothing and has the first outcome. */
  readonly key: string;
  readonly ticket: PushedTicket;
}

/** What became of a case that the other system has. */
export interface ProgressPush {
  readonly type: 'progress';
  /** A second push with the key does nothing and has the first outcome. */
  readonly key: string;
  /** As `push` gave it for the ticket. */
  readonly foreignId: ForeignId;
  /** The case as it is now: one that has become confidential is told no more. */
  readonly ticket: PushedTicket;
  /** State of the case in our workflow, such as `in-progress`. */
  readonly state: string;
  /** What was answered; null when only the state changed. */
  readonly response: string | null;
  /** Code of the unit that works on it; null when nobody was given it. */
  readonly unit: string | null;
}

/** What the desk hands to a directory. */
export type DirectoryPush = TicketPush | ProgressPush;

/** Why a case stays in the desk. */
export type PushObstacle =
  | 'anonymous'
  | 'confidential'
  | 'supervisory'
  /** It is about officers, units or cooperatives, who may read along in the other system. */
  | 'recusals'
  /** Nobody has said yet what it is about. */
  | 'uncategorised'
  /** Its topic is withheld. */
  | 'category';

/** What became of a push. */
export type PushOutcome =
  | { readonly outcome: 'pushed'; readonly foreignId: ForeignId }
  | { readonly outcome: 'withheld'; readonly obstacle: PushObstacle };

/** What all news have. */
export interface DirectoryUpdate {
  /** The other system's id of this piece of news. */
  readonly id: string;
  /** When it was said, epoch ms; null when the other system does not say. */
  readonly at: number | null;
}

/** What the other system said of a case: an answer, a new place, a new state. */
export type TicketUpdate =
  | (DirectoryUpdate & { readonly type: 'response'; readonly text: string })
  | (DirectoryUpdate & {
      readonly type: 'transfer';
      /** Code of the unit in our words; null when the mapping does not know theirs. */
      readonly unit: string | null;
      /** Code of the institution in the word of the other system. */
      readonly institution: string;
    })
  | (DirectoryUpdate & {
      readonly type: 'state';
      /** Our state; null when the mapping does not know theirs. */
      readonly state: string | null;
      /** The word of the other system. */
      readonly status: string;
    });
