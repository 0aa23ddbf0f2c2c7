import type { Actor } from '../ports/principal.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { TicketEventType } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';

/** Something that happened to a case, in plain facts: no words, and nothing that leads to a person. */
export interface ChangeFeedEntry {
  /** Where a reader goes on behind it: see `Changes.since`. */
  readonly cursor: string;
  /** Id of the event: whoever gets it twice knows it by this. */
  readonly id: string;
  readonly type: TicketEventType;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The case as it is now, which may be later than the event. */
  readonly ticket: Ticket;
}

/** A stretch of what happened. */
export interface ChangeFeedPage {
  /** Oldest first. */
  readonly items: readonly ChangeFeedEntry[];
  /** Give it to `since` for what comes after. */
  readonly next: string;
  /** True when there is more at once. */
  readonly more: boolean;
  /** True when too much has happened since the cursor: read the cases anew, then go on from `next`. */
  readonly isBehind: boolean;
}

/** What happens at a desk, for programs that follow it. */
export interface ChangeFeed {
  /**
   * What happened behind a cursor to the cases that this principal may see; with null nothing, and the
   * cursor from which on to follow. Each event comes at least once: those of the last seconds before the
   * cursor may come again, since two may have been written in another order than they were stamped.
   *
   * @throws InputError for a cursor that is none; ForbiddenError for citizens and without the right to read
   */
  since(cursor: string | null, options: ReadOptions): Promise<ChangeFeedPage>;
  /** Calls back soon after something happened in this process. @returns the off function */
  watch(listener: () => void): () => void;
}
