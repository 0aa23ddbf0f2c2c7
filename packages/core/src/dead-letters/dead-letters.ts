import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { Label } from '../slots/label.js';

/** Something that was given up on its way in or out: never a word of what it says, nor whom it is for. */
export interface DeadLetter {
  /** `in:7` or `out:0199…`, as the command `aduan stuck` names it, too. */
  readonly id: string;
  readonly side: 'in' | 'out';
  /** The channel that it came by, or what it was to be sent to: a channel, a directory, a webhook. */
  readonly place: string;
  /** `uncertain`: it may have arrived, and would arrive twice. */
  readonly state: 'dead' | 'uncertain';
  readonly attempts: number;
  /** Code of the error that it was given up for. */
  readonly error: string;
  /** The same in words, with what can be done about it. */
  readonly why: Label;
  /** When it came in, epoch ms; null for what goes out. */
  readonly receivedAt: number | null;
}

/** What waits to come in and to go out, and what was given up. */
export interface QueueView {
  /** Events that wait to be read. */
  readonly inbox: number;
  /** Deliveries that wait to be sent. */
  readonly outbox: number;
  /** At most 100 of each side, newest first. */
  readonly deadLetters: readonly DeadLetter[];
}

/**
 * What got stuck, for whoever runs the desk: each call needs the permission `replay` of the workflow, and somebody who is
 * limited to no regions or cases. `aduan.queues` is the same for a host that looks after permissions itself.
 */
export interface DeadLetters {
  /** @throws ForbiddenError */
  list(options: ReadOptions): Promise<QueueView>;
  /**
   * Puts one back in line: a person takes the risk of a double. A repeat with its key puts it back no second time.
   *
   * @throws NotFoundError when it is not stuck (any more), ForbiddenError, InputError for a key of something else
   */
  replay(id: string, options: Omit<CommandOptions, 'expectedVersion'>): Promise<void>;
}
