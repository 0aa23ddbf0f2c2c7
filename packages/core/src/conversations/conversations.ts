import type { Choice } from '../channel/content.js';
import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, MessageId, TicketId } from '../ids.js';
import type { IntakeStatus } from '../runtime/intake.js';
import type { ReadOptions } from '../runtime/tickets.js';

/** A conversation that is in progress. */
export interface ConversationItem {
  readonly id: ConversationId;
  /** Name of the channel in the desk. */
  readonly channel: string;
  /** When the citizen last wrote, epoch ms. */
  readonly lastInboundAt: number | null;
  /** When the intake processes the collected input without waiting for more, epoch ms. */
  readonly wakeAt: number | null;
  /** The status that the intake reports; null when it reports none. */
  readonly intake: IntakeStatus | null;
}

/** One message of a conversation, for officers. */
export interface TranscriptView {
  readonly id: MessageId;
  /** Epoch ms. */
  readonly at: number;
  /** Author. `desk` is the bot or an automatic message. */
  readonly by: 'citizen' | 'desk' | 'officer';
  /** The officer's name as shown to the citizen. */
  readonly name: string | null;
  /** Null when it was erased. */
  readonly text: string | null;
  /** When the citizen last edited the message, epoch ms; null when never. `text` is the edited text. */
  readonly editedAt: number | null;
  /** The earlier texts, oldest first, with their times in epoch ms. */
  readonly earlier: readonly { readonly at: number; readonly text: string }[];
  /** When the citizen deleted the message at their provider, epoch ms; null when not deleted. The text is kept. */
  readonly deletedAt: number | null;
  readonly choices: readonly Choice[];
  readonly status: Receipt;
  /** The ticket that it belongs to. */
  readonly ticketId: TicketId | null;
  /** The rules of the intake that led to it; they contain nothing that a person said. */
  readonly why: readonly string[];
}

/** A conversation with its messages. */
export interface ConversationView extends ConversationItem {
  /** The ticket of the conversation, open or closed. */
  readonly ticketId: TicketId | null;
  /** Oldest first; the latest 500. */
  readonly messages: readonly TranscriptView[];
}

/**
 * Lets officers watch, understand and take over conversations between citizens and the intake. Texts are for actors who
 * may read them. A conversation that led to a ticket with a hidden reporter is for actors who may know that reporter.
 */
export interface Conversations {
  /**
   * The conversations in which the intake waits and that the actor may read, last written first, at most 100.
   *
   * @throws ForbiddenError for actors who may not read texts
   */
  list(options: ReadOptions): Promise<readonly ConversationItem[]>;
  /** @throws NotFoundError when it does not exist, or the actor may not know that it does; ForbiddenError */
  get(id: string, options: ReadOptions): Promise<ConversationView>;
  /** The conversation in which a ticket was reported; null when it came another way. @throws the errors of `get` */
  ofTicket(ticketId: string, options: ReadOptions): Promise<ConversationView | null>;
  /**
   * Hands the conversation from the intake to the officer. If there is no open ticket, the input so far becomes one and
   * is assigned to the officer. A repeated call does nothing.
   *
   * @returns the ticket; null when another process is still opening it
   * @throws ForbiddenError for actors who may not open tickets; InputError when the intake handles no signals
   */
  takeOver(id: string, options: ReadOptions): Promise<{ readonly ticketId: TicketId | null }>;
  /** Lets the intake speak again. @throws the errors of `takeOver` */
  handBack(id: string, options: ReadOptions): Promise<void>;
}
