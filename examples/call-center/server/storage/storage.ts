import type { EmbeddedStore } from '@aduan/core';
import type { Signals } from '@aduan/core/instances';
import type { ArticleIndex } from '@aduan/knowledge/article-index';
import type { Accounts } from '../accounts/accounts.js';
import type { SignInLimit } from '../accounts/sign-in-limit.js';
import type { AnswerCounts } from '../articles/answer-counts.js';
import type { Unanswered } from '../articles/unanswered-questions.js';
import type { Inbox } from '../notifications/inbox.js';
import type { HandsetCalls } from '../phone/handset-calls.js';
import type { WaitingCallers } from '../phone/waiting-callers.js';
import type { LegalHolds } from '../protection/legal-holds.js';
import type { DeskStore } from './open-relay.js';

/** Everything that this desk keeps: in a folder of this machine, or in PostgreSQL for several instances. */
export interface DeskStorage {
  readonly accounts: Accounts;
  /** Counts who guesses passwords. */
  readonly signInLimit: SignInLimit;
  readonly inbox: Inbox;
  readonly holds: LegalHolds;
  readonly handsetCalls: HandsetCalls;
  readonly waitingCallers: WaitingCallers;
  readonly unanswered: Unanswered;
  readonly answerCounts: AnswerCounts;
  /** Where PostgreSQL finds articles by full text; null where each process does so in its memory. */
  readonly articleIndex: ArticleIndex | null;
  /** The line to other instances; null where there are none. */
  readonly signals: Signals | null;
  /** Whether a desk was laid out here before. */
  hasDesk(): Promise<boolean>;
  /**
   * Lays out a desk if there is none: what `fill` makes of an empty store is there complete, or not at all.
   * Of several that try at once, one does.
   */
  layOut(fill: (draft: EmbeddedStore) => Promise<void>): Promise<void>;
  /** Whether this desk has samples: as was said at the first call ever. */
  hasSamples(said: boolean): Promise<boolean>;
  /** Opens the desk's store, with its keys and the files of citizens. */
  openStore(): DeskStore;
  /**
   * A secret of 256 random bits, base64url, made at the first call ever and kept; the same for every instance.
   *
   * @throws when what was kept is no such secret
   */
  secret(name: string): Promise<string>;
  /** The key that signs checkpoints, made at the first call ever and kept. */
  auditKey(): Promise<string>;
  /** Keeps a signed checkpoint, as the line that a real desk would give away. */
  giveOut(line: string): Promise<void>;
  /** Comes after the store has been closed. */
  close(): Promise<void>;
}
