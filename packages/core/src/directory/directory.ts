import type { Logger } from '../ports/logger.js';
import type { CooperativeRef, ForeignId } from '../ticket/ticket.js';
import type { CooperativeCard, CooperativeFacts } from './card.js';
import type { DirectoryPush, PushOutcome, TicketUpdate } from './exchange.js';
import type { PushPolicy } from './push-policy.js';
import type { CooperativeMatch, CooperativeQuery } from './query.js';

/** Everything ambient, given to a directory with each call: no globals, so that it is tested without a network. */
export interface DirectoryContext {
  /** The only way to the network. */
  readonly fetch: typeof fetch;
  /** Epoch ms. */
  readonly now: () => number;
  /** Whoever calls may stop waiting. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** What a directory can do, as plain data. What it does not name it need not have. */
export interface DirectoryCapabilities {
  /** Ways to find a cooperative; empty without `find`. */
  readonly findBy: readonly CooperativeQuery['by'][];
  /** What its cards may hold; empty without `card`. */
  readonly facts: readonly (keyof CooperativeFacts)[];
  /** What it takes from the desk; empty without `push`. */
  readonly pushes: readonly DirectoryPush['type'][];
  /** What it tells of cases that were pushed; empty without `pull`. */
  readonly pulls: readonly TicketUpdate['type'][];
}

/**
 * A register of cooperatives, and perhaps a system that takes part in a case. The desk works fully without one:
 * a directory that is away, slow or changed leaves a cooperative unverified and never holds up a report.
 *
 * Every adapter runs `describeDirectory` of `@aduan/testkit`. All members throw `DirectoryError`, or
 * `InputError` for what no directory could answer.
 */
export interface Directory {
  readonly contract: 'directory/1';
  /** What kind of directory this is, such as `simkopdes`: the source of its facts, the system of its ids. */
  readonly name: string;
  readonly capabilities: DirectoryCapabilities;
  /** Which cases `push` lets through. Left out = what `pushPolicy` denies by default. */
  readonly policy?: PushPolicy;
  /** The cooperatives that may be meant, the likeliest first; empty when there is none. */
  find?(query: CooperativeQuery, context: DirectoryContext): Promise<readonly CooperativeMatch[]>;
  /** What is known of one cooperative. @returns null when the directory does not have it */
  card?(cooperative: CooperativeRef, context: DirectoryContext): Promise<CooperativeCard | null>;
  /** Hands over a case, or what became of it, once per key. Withholds what the push policy does not let through. */
  push?(push: DirectoryPush, context: DirectoryContext): Promise<PushOutcome>;
  /**
   * What the other side said of a case that was pushed, in its order, without what we said ourselves.
   *
   * @param after - id of the last news that is known; null = from the beginning
   */
  pull?(
    foreignId: ForeignId,
    after: string | null,
    context: DirectoryContext,
  ): Promise<readonly TicketUpdate[]>;
  /** Whether the directory can do its work now. Never throws. */
  health?(context: DirectoryContext): Promise<{ readonly ok: boolean; readonly detail?: string }>;
}
