import type { Logger } from '../ports/logger.js';
import type { CooperativeRef, ForeignId } from '../ticket/ticket.js';
import type { CooperativeCard, CooperativeFacts } from './card.js';
import type { DirectoryPush, PushOutcome, TicketUpdate } from './exchange.js';
import type { PushPolicy } from './push-policy.js';
import type { CooperativeMatch, CooperativeQuery } from './query.js';

/** The environment of a directory, passed with each call. It uses no globals, so tests need no network. */
export interface DirectoryContext {
  /** The only access to the network. */
  readonly fetch: typeof fetch;
  /** Epoch ms. */
  readonly now: () => number;
  /** Aborts when the caller stops waiting. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Capabilities of a directory, as plain data. A directory implements only the capabilities that it lists. */
export interface DirectoryCapabilities {
  /** Ways to find a cooperative; empty without `find`. */
  readonly findBy: readonly CooperativeQuery['by'][];
  /** Facts that its cards may contain; empty without `card`. */
  readonly facts: readonly (keyof CooperativeFacts)[];
  /** Pushes that it accepts from the desk; empty without `push`. */
  readonly pushes: readonly DirectoryPush['type'][];
  /** Updates that it reports about pushed tickets; empty without `pull`. */
  readonly pulls: readonly TicketUpdate['type'][];
}

/**
 * A register of cooperatives, and optionally a system that works on tickets, too. The desk works without one: when a
 * directory is down, slow or changed, a cooperative stays unverified and the report is still accepted.
 *
 * Every adapter runs `describeDirectory` of `@aduan/testkit`. All members throw `DirectoryError`, or `InputError` for
 * invalid input.
 */
export interface Directory {
  readonly contract: 'directory/1';
  /** Name of the directory, such as `simkopdes`. It is the source of its facts and the system of its ids. */
  readonly name: string;
  readonly capabilities: DirectoryCapabilities;
  /** Which tickets `push` accepts. Left out = the defaults of `pushPolicy`. */
  readonly policy?: PushPolicy;
  /** The matching cooperatives, the most likely first; empty when there is none. */
  find?(query: CooperativeQuery, context: DirectoryContext): Promise<readonly CooperativeMatch[]>;
  /** The directory's facts about one cooperative. @returns null when the directory does not have it */
  card?(cooperative: CooperativeRef, context: DirectoryContext): Promise<CooperativeCard | null>;
  /** Sends a ticket or its progress, once per key. Leaves out everything that the push policy does not allow. */
  push?(push: DirectoryPush, context: DirectoryContext): Promise<PushOutcome>;
  /**
   * Updates of the other system about a pushed ticket, in order, without the desk's own.
   *
   * @param after - id of the last known update; null = from the beginning
   */
  pull?(
    foreignId: ForeignId,
    after: string | null,
    context: DirectoryContext,
  ): Promise<readonly TicketUpdate[]>;
  /** Whether the directory works at the moment. Never throws. */
  health?(context: DirectoryContext): Promise<{ readonly ok: boolean; readonly detail?: string }>;
}
