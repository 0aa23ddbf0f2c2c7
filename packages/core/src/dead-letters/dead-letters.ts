import type { TicketId } from '../ids.js';
import type { Label } from '../ports/label.js';
import type { Actor } from '../ports/principal.js';
import type { NotificationReceiver } from '../runtime/notification-hooks.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';

/** Something that was given up on its way in or out: never a word of what it says, nor which citizen it is for. */
export interface DeadLetter {
  /** `in:7` or `out:0199…`, as the command `aduan dead-letters` names it, too. */
  readonly id: string;
  readonly side: 'in' | 'out';
  /** The channel that it came by, or what it was to be sent to: a channel, a directory, a webhook. */
  readonly place: string;
  /** `uncertain`: it may have arrived, and would arrive twice. */
  readonly state: 'dead' | 'uncertain';
  /** How often it was tried. Goes as `expectedVersion`: more of them say that it was tried since. */
  readonly attempts: number;
  /** Code of the error that it was given up for. */
  readonly error: string;
  /** The same in words, with what can be done about it. */
  readonly why: Label;
  /** When it came in, epoch ms; null for what goes out. */
  readonly receivedAt: number | null;
  /** The case that it belongs to; null for what comes in, and what belongs to none. */
  readonly ticketId: TicketId | null;
  readonly ticketNumber: string | null;
  /** The officer or unit that a notification was for; null for everything else. */
  readonly receiver: NotificationReceiver | null;
}

/** What waits to come in and to go out, and what was given up. */
export interface QueueView {
  /** Events that wait to be read; null for who is limited to some regions or cases. */
  readonly inbox: number | null;
  /** Deliveries that wait to be sent; null for who is limited. */
  readonly outbox: number | null;
  /** At most 100 of each side, newest first. */
  readonly deadLetters: readonly DeadLetter[];
}

/** That a dead letter was put away for good. */
export interface Discard
  extends Pick<DeadLetter, 'id' | 'place' | 'state' | 'error' | 'ticketId' | 'ticketNumber'> {
  /** Epoch ms. */
  readonly at: number;
  /** Who did. */
  readonly by: Actor;
  /** A word or the number of a letter. */
  readonly reason: string;
}

/** Why a dead letter is put away. */
export interface DiscardOptions extends CommandOptions {
  /** A word or the number of a letter, such as `told-by-phone`: it is kept in clear, for good. */
  readonly reason: string;
}

/**
 * What got stuck, for whoever runs the desk: each call needs the permission `replay` of the workflow. What belongs to a
 * case is for those who may see that case. What belongs to none, and all that comes in, is for those alone who are
 * limited to no regions or cases; everybody else finds nothing there. `aduan.queues` is the same for a host that looks
 * after permissions itself.
 */
export interface DeadLetters {
  /** @throws ForbiddenError */
  list(options: ReadOptions): Promise<QueueView>;
  /**
   * Puts one back in line: a person takes the risk of a double. A repeat with its key puts it back no second time.
   *
   * @throws NotFoundError when it is not stuck (any more), or may not be known; ForbiddenError, InputError for a key of
   * something else, ConflictError when it was tried since
   */
  replay(id: string, options: CommandOptions): Promise<void>;
  /**
   * Puts one away for good: it is sent or read no more, and what it holds is forgotten. Who did and why stands in a book
   * that auditors read. An answer that may not have arrived is owed again: putting it away gives nobody an answer.
   *
   * @throws as `replay`; InputError without a reason
   */
  discard(id: string, options: DiscardOptions): Promise<void>;
  /** What was put away, newest first, at most 100. @throws ForbiddenError */
  discards(options: ReadOptions): Promise<readonly Discard[]>;
}
