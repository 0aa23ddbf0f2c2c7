import type { CooperativeCard } from '../directory/index.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import type { Contradiction } from './contradictions.js';
import type { ExportedFact } from './exported-fact.js';
import type { Fact, FactAction, FactEntry, FactMeans, FactOutcome } from './fact.js';
import type { FactInput, FactRevisionInput } from './fact-input.js';
import type { FactKind } from './fact-values.js';
import type { FactView } from './fact-view.js';
import type { FactFigures, FiguresOrder } from './figures.js';
import type { ReviewItem, ReviewOrder } from './review.js';

/** Options of the add-on. All are optional. */
export interface CooperativeFactsOptions {
  /** Roles that may record facts and accept suggestions. Default: `agent`, `officer`, `supervisor`. */
  readonly writers?: readonly string[];
  /** Roles that may judge whether a fact is true. Default: `officer`, `supervisor`. */
  readonly reviewers?: readonly string[];
  /** Number of days for which a fact of each kind is fresh. Kinds that are left out use `defaultFreshDays`. */
  readonly freshDays?: Partial<Readonly<Record<FactKind, number>>>;
  /**
   * What happens to a citizen's facts when the citizen is erased: `keep` them without any link to the person, or
   * `withdraw` them. Default `keep`: they say something about a cooperative and nothing about the citizen.
   */
  readonly afterErasure?: 'keep' | 'withdraw';
  /**
   * Whether a text names a person or contains a personal number. Such reasons are refused, because reasons are stored
   * in clear. Default: finds long numbers and e-mail addresses; `createPrivacy` of `@aduan/privacy` finds more.
   */
  readonly findsPerson?: (text: string) => boolean;
}

/** What is known about a cooperative, besides its card in a register. */
export interface CooperativeRecord {
  /** Oldest first, including refuted, dismissed and withdrawn facts. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
}

/** A change of a fact. */
export interface FactChangeView {
  readonly id: string;
  readonly type: FactAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of the actor. */
  readonly by: string;
  /** The fact as it stood after this change. */
  readonly fact: Fact;
}

/** The result of an officer's check. */
export interface JudgementInput {
  readonly outcome: FactOutcome;
  readonly means: FactMeans;
  /** Required unless the outcome is `confirmed`. Stored in clear, at most 500 characters. */
  readonly reason?: string;
}

/**
 * Collects statements about cooperatives. No statement overwrites another. Each keeps its source, a later statement of
 * the same source is a new version, and two that differ are kept side by side as a contradiction until an officer
 * decides.
 *
 * An actor who may not see a ticket does not see the facts that were recorded in it.
 */
export interface CooperativeFactsApi {
  /**
   * Records a statement. A repeated statement of the same source, kind and ticket becomes a new version.
   *
   * @throws InputError, ForbiddenError
   */
  give(input: FactInput, options: CommandOptions): Promise<FactView>;
  /** Records what a program extracted from a text. It does not count until an officer accepts it. */
  suggest(input: FactInput, options: CommandOptions): Promise<FactView>;
  /** Accepts a suggestion as a fact, with a correction if needed. @throws TransitionError */
  takeOver(
    id: string,
    revision: FactRevisionInput | null,
    options: CommandOptions,
  ): Promise<FactView>;
  /** Rejects a suggestion. The reason is kept. */
  dismiss(id: string, reason: string, options: CommandOptions): Promise<FactView>;
  /** Records a new version of a fact. It has to be judged again. @throws InputError when it is of another kind */
  revise(id: string, revision: FactRevisionInput, options: CommandOptions): Promise<FactView>;
  /**
   * Withdraws a fact. Allowed for its authors and for reviewers; a citizen's fact may be withdrawn by any writer on the
   * citizen's behalf.
   *
   * @throws ForbiddenError for others
   */
  withdraw(id: string, reason: string, options: CommandOptions): Promise<FactView>;
  /**
   * Records whether a fact is true.
   *
   * @throws ForbiddenError for an author of the fact: a confirmation needs a second person
   */
  judge(id: string, judgement: JudgementInput, options: CommandOptions): Promise<FactView>;
  /**
   * Records what a register says, for the kinds about which another source has already said something. An unchanged
   * value is recorded again only when the old one is stale.
   *
   * @returns how many facts were recorded or changed
   */
  receiveCard(card: CooperativeCard, options: ReadOptions): Promise<number>;
  /** What is known about a cooperative, found by any of its codes. */
  of(cooperative: CooperativeRef, options: ReadOptions): Promise<CooperativeRecord>;
  /** The facts that were recorded in a ticket. */
  saidIn(ticket: string, options: ReadOptions): Promise<readonly FactView[]>;
  /** @throws NotFoundError */
  get(id: string, options: ReadOptions): Promise<FactView>;
  /** @throws NotFoundError */
  history(id: string, options: ReadOptions): Promise<readonly FactEntry[]>;
  /** What needs an officer: contradictions first, then suggestions, unverified facts, and stale facts. */
  review(options: ReadOptions & ReviewOrder): Promise<{
    readonly matters: readonly ReviewItem[];
    readonly next: string | null;
  }>;
  /** The changes since an instant (epoch ms), newest first; at most `limit`, default 200. */
  changes(
    since: number,
    options: ReadOptions & { readonly limit?: number },
  ): Promise<readonly FactChangeView[]>;
  /** Counts cooperatives by their accepted values, by region. */
  figures(options: ReadOptions & FiguresOrder): Promise<FactFigures>;
  /** All accepted facts by cooperative, for the ministry: without tickets, persons and reasons. */
  export(options: ReadOptions & { readonly region?: string }): Promise<readonly ExportedFact[]>;
  /**
   * Removes the link to erased persons from the facts of their tickets. This runs automatically after each erasure in
   * this process. Call it at the start to cover erasures by other processes.
   *
   * @returns how many facts were unlinked
   */
  unlinkErased(): Promise<number>;
}
