import type { Choice } from '../channel/content.js';
import type { Receipt } from '../channel/inbound.js';
import type { ConversationId, MessageId, TicketId } from '../ids.js';
import type { IntakeStatus } from '../runtime/intake.js';
import type { ReadOptions } from '../runtime/tickets.js';

/** A conversation that goes on. */
export interface ConversationItem {
  readonly id: ConversationId;
  /** Name under which the channel is mounted. */
  readonly channel: string;
  /** When the citizen last wrote, epoch ms. */
  readonly lastInboundAt: number | null;
  /** When what was told so far is dealt with as it stands, epoch ms. */
  readonly wakeAt: number | null;
  /** What the intake says of it; null when it says nothing. */
  readonly intake: IntakeStatus | null;
}

/** One message of a conversation, for officers. */
export interface TranscriptView {
  readonly id: MessageId;
  /** Epoch ms. */
  readonly at: number;
  /** Who wrote it; the `runtime` is the bot, and what is sent by itself. */
  readonly by: 'citizen' | 'desk' | 'officer';
  /** The officer's name as the citizen reads it. */
  readonly name: string | null;
  /** Null when it was erased. */
  readonly text: string | null;
  /** When its citizen changed it last, epoch ms; null when he did not. `text` is what he wrote then. */
  readonly editedAt: number | null;
  /** What he had written before, oldest first, with when it came, epoch ms. */
  readonly earlier: readonly { readonly at: number; readonly text: string }[];
  /** When its citizen deleted it at his provider, epoch ms; null when he did not. Its words stay. */
  readonly deletedAt: number | null;
  readonly choices: readonly Choice[];
  readonly status: Receipt;
  /** The case that it belongs to. */
  readonly ticketId: TicketId | null;
  /** Which rules of the intake led to it: nothing that anybody said stands in them. */
  readonly why: readonly string[];
}

/** A conversation with all that was said in it. */
export interface ConversationView extends ConversationItem {
  /** The case that it is about, open or not. */
  readonly ticketId: TicketId | null;
  /** Oldest first; the latest 500. */
  readonly messages: readonly TranscriptView[];
}

/**
 * What citizens and the intake say to each other, for officers: to look on, to understand, to take over.
 * Words are for those who may read them; a conversation that led to a case whose reporter is hidden, for
 * those who may know him.
 */
export interface Conversations {
  /**
   * Those that the intake waits in and the actor may read, the last written first, at most 100.
   *
   * @throws ForbiddenError for whoever may not read words
   */
  list(options: ReadOptions): Promise<readonly ConversationItem[]>;
  /** @throws NotFoundError when there is none, or it may not be known that there is; ForbiddenError */
  get(id: string, options: ReadOptions): Promise<ConversationView>;
  /** The conversation in which a case was reported; null when it came otherwise. @throws as `get` */
  ofTicket(ticketId: string, options: ReadOptions): Promise<ConversationView | null>;
  /**
   * Lets the officer speak instead of the intake. Where there is no open case, what was told so far
   * becomes one, and he handles it. Doing it twice does no harm.
   *
   * @returns the case; null when it is still on its way, in another process
   * @throws ForbiddenError for whoever may not open cases; InputError when the intake hears no signals
   */
  takeOver(id: string, options: ReadOptions): Promise<{ readonly ticketId: TicketId | null }>;
  /** Lets the intake speak again. @throws as `takeOver` */
  handBack(id: string, options: ReadOptions): Promise<void>;
}
