import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { CooperativeCard } from '@aduan/core/directory';
import type { CsvFormat, Instant, InstantLike, SentFile } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { Contradiction } from './contradictions.js';
import type { ExportedFact } from './exported-fact.js';
import type { Fact, FactAction, FactEntry, FactMeans, FactOutcome, FactView } from './fact.js';
import type { FactInput, FactRevisionInput } from './fact-content.js';
import type { FactKind } from './fact-values.js';
import type { FactFigures, FiguresOrder } from './figures.js';
import type { ReviewOrder, ReviewPage } from './review.js';

/** Options of `cooperativeFacts`. All are optional. */
export interface CooperativeFactsOptions {
  /** Number of days for which a fact of each kind is fresh. Kinds that are left out use `defaultFreshDays`. */
  readonly freshDays?: Partial<Readonly<Record<FactKind, number>>>;
  /**
   * Handling of a citizen's facts when the citizen is erased: `keep` them without any link to the person, or `withdraw`
   * them. Default `keep`: they describe a cooperative and contain nothing about the citizen.
   */
  readonly afterErasure?: 'keep' | 'withdraw';
  /**
   * Whether a text names a person or contains a personal number. Such reasons are refused, because reasons are stored
   * in clear. Default: finds long numbers and e-mail addresses; `createPrivacy` of `@aduan/privacy` finds more.
   */
  readonly findsPerson?: (text: string) => boolean;
}

/** Names a fact by its id. */
export interface FactRef {
  readonly fact: string;
}

/** Why a suggestion is dismissed, or a fact withdrawn. */
export interface FactReason extends FactRef {
  /** Stored in clear, at most 500 characters. */
  readonly reason: string;
}

/** The result of an officer's check. */
export interface JudgementInput extends FactRef {
  readonly outcome: FactOutcome;
  readonly means: FactMeans;
  /** Required unless the outcome is `confirmed`. Stored in clear, at most 500 characters. */
  readonly reason?: string;
}

/** A fact after a change. */
export interface ChangedFact {
  readonly fact: FactView;
}

/** Known facts about a cooperative, besides its card in a register. */
export interface CooperativeRecord {
  /** Oldest first, including refuted, dismissed and withdrawn facts. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
}

/** A change of a fact. */
export interface FactChangeView {
  readonly id: string;
  readonly type: FactAction;
  readonly at: Instant;
  /** Id of the actor. */
  readonly by: string;
  /** The fact after this change. */
  readonly fact: Fact;
}

/** Region of the facts; default: all regions of the reader. */
export interface FactRegion {
  /** A dotted Kemendagri code, of any level. */
  readonly region?: string;
}

/**
 * Statements about cooperatives: `aduan.plugins['cooperative-facts']`. No statement overwrites another. Each keeps its
 * source, a later statement of the same source is a new version, and two that differ are kept side by side as a
 * contradiction until an officer decides.
 *
 * Reading needs the permission `cooperative-facts:read`, recording `cooperative-facts:write`, judging
 * `cooperative-facts:review`; the desk itself may do all. An actor who may not see a ticket does not see the facts that
 * were recorded in it. Every call may throw ForbiddenError; a change with an outdated `expectedVersion` throws
 * ConflictError.
 */
export interface CooperativeFactsApi {
  /**
   * Records a statement. A repeated statement of the same source, kind and ticket becomes a new version.
   *
   * @throws InputError; NotFoundError for a ticket that the actor may not see
   */
  give(input: FactInput, options: CommandOptions): Promise<ChangedFact>;
  /** Records what a program extracted from a text. It does not count until an officer accepts it. */
  suggest(input: FactInput, options: CommandOptions): Promise<ChangedFact>;
  /** Accepts a suggestion as a fact, with a correction if needed. @throws TransitionError */
  takeOver(
    input: FactRef & { readonly revision?: FactRevisionInput },
    options: CommandOptions,
  ): Promise<ChangedFact>;
  /** Rejects a suggestion. The reason is kept. @throws TransitionError */
  dismiss(input: FactReason, options: CommandOptions): Promise<ChangedFact>;
  /** Records a new version of a fact. It has to be judged again. @throws InputError when it is of another kind */
  revise(input: FactRef & FactRevisionInput, options: CommandOptions): Promise<ChangedFact>;
  /**
   * Withdraws a fact. Allowed for its authors and for reviewers; a citizen's fact may be withdrawn by any writer on the
   * citizen's behalf.
   *
   * @throws ForbiddenError for others
   */
  withdraw(input: FactReason, options: CommandOptions): Promise<ChangedFact>;
  /**
   * Records whether a fact is true.
   *
   * @throws ForbiddenError for an author of the fact: a confirmation needs a second person
   */
  judge(input: JudgementInput, options: CommandOptions): Promise<ChangedFact>;
  /**
   * Records the register's values, for the kinds for which there is already a statement of another source. An unchanged
   * value is recorded again only when the old one is stale.
   *
   * @returns how many facts were recorded or changed
   */
  receiveCard(input: { readonly card: CooperativeCard }, options: CommandOptions): Promise<number>;

  /**
   * Known facts about a cooperative, found by any of its codes. Its name is ignored, because several cooperatives may
   * have it.
   */
  of(cooperative: Partial<CooperativeRef>, options: ReadOptions): Promise<CooperativeRecord>;
  /** The facts that were recorded in a ticket. @throws NotFoundError */
  saidIn(
    ticket: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly FactView[]>;
  /** @throws NotFoundError */
  get(which: FactRef, options: ReadOptions): Promise<ChangedFact>;
  /** History of a fact, oldest first. @throws NotFoundError */
  history(which: FactRef, options: ReadOptions): Promise<readonly FactEntry[]>;
  /** Facts that need an officer: contradictions first, then suggestions, unverified facts, and stale facts. */
  review(order: ReviewOrder, options: ReadOptions): Promise<ReviewPage>;
  /** The changes since an instant: newest first, at most `limit`, default 50. */
  changes(
    input: { readonly since: InstantLike; readonly limit?: number | undefined },
    options: ReadOptions,
  ): Promise<readonly FactChangeView[]>;
  /** Counts cooperatives by their accepted values, by region. */
  figures(order: FiguresOrder, options: ReadOptions): Promise<FactFigures>;
  /** All accepted facts by cooperative, for the ministry: without tickets, persons and reasons. */
  export(which: FactRegion, options: ReadOptions): Promise<readonly ExportedFact[]>;
  /** The same as CSV. */
  exportFile(
    which: FactRegion & Pick<CsvFormat, 'separator'>,
    options: ReadOptions,
  ): Promise<SentFile>;
}
