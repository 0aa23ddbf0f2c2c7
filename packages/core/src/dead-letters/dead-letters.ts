import type { TicketId } from '../ids.js';
import type { NotificationReceiver } from '../plugin/desk-parts.js';
import type { Label } from '../ports/label.js';
import type { Actor } from '../ports/principal.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';

/** An inbound event or delivery that was given up. It contains no text and no citizen. */
export interface DeadLetter {
  /** `in:7` or `out:0199…`; the command `aduan dead-letters` uses it, too. */
  readonly id: string;
  readonly side: 'in' | 'out';
  /** The channel that it came from, or its target: a channel, a directory, a webhook. */
  readonly place: string;
  /** `uncertain`: it may have arrived, and a replay may deliver it twice. */
  readonly state: 'dead' | 'uncertain';
  /** Number of attempts. Pass it as `expectedVersion`; a higher number means that there was another attempt since. */
  readonly attempts: number;
  /** Code of the last error. */
  readonly error: string;
  /** The error as text, with the remedy. */
  readonly why: Label;
  /** When the message was received, epoch ms; null for outbound messages. */
  readonly receivedAt: number | null;
  /** The ticket that it belongs to; null for inbound ones, and for those without a ticket. */
  readonly ticketId: TicketId | null;
  readonly ticketNumber: string | null;
  /** The officer or unit of a notification; otherwise null. */
  readonly receiver: NotificationReceiver | null;
}

/** The lengths of inbox and outbox, and the dead letters. */
export interface QueueView {
  /** Events that wait to be read; null for an actor who is limited to some regions or tickets. */
  readonly inbox: number | null;
  /** Deliveries that wait to be sent; null for a limited actor. */
  readonly outbox: number | null;
  /** At most 100 of each side, newest first. */
  readonly items: readonly DeadLetter[];
}

/** The record of a dead letter that was discarded. */
export interface Discard
  extends Pick<DeadLetter, 'id' | 'place' | 'state' | 'error' | 'ticketId' | 'ticketNumber'> {
  /** Epoch ms. */
  readonly at: number;
  /** The actor who discarded it. */
  readonly by: Actor;
  /** A reference: a word or the number of a letter. */
  readonly reason: string;
}

/** Names a dead letter by its id. */
export interface DeadLetterNamed {
  readonly letter: string;
}

/**
 * Manages dead letters: `aduan.deadLetters`. Each call is for the desk itself and for officers with the permission
 * `replay` of the workflow. Dead letters of a ticket are shown to actors who may see that ticket. Inbound ones and those
 * without a ticket are shown only to actors without limits on regions or tickets.
 */
export interface DeadLetters {
  /** @throws ForbiddenError */
  list(input: Readonly<Record<never, never>>, options: ReadOptions): Promise<QueueView>;
  /**
   * Queues a dead letter again. The operator accepts the risk of a duplicate. A repeated call with the same key does
   * nothing.
   *
   * @throws NotFoundError when it is no longer a dead letter, or the actor may not know that it exists; ForbiddenError;
   * InputError when the key was used for another call; ConflictError after another attempt
   */
  replay(input: DeadLetterNamed, options: CommandOptions): Promise<void>;
  /**
   * Discards a dead letter permanently: it is never sent or read again, and its content is deleted. The actor and the
   * reason are recorded in an audited ledger. If the dead letter is an answer that may not have arrived, the desk owes
   * the answer again.
   *
   * @param input - `reason`: a word or the reference of a document, such as `told-by-phone`, stored in clear
   * permanently
   * @throws the errors of `replay`; InputError without a reason
   */
  discard(
    input: DeadLetterNamed & { readonly reason: string },
    options: CommandOptions,
  ): Promise<void>;
  /** The discarded ones, newest first, at most 100. @throws ForbiddenError */
  discards(
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly Discard[]>;
}
