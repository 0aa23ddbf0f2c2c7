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

/** How a desk gathers facts. All of it may be left out. */
export interface CooperativeFactsOptions {
  /** Roles that put facts down and take suggestions over. Default: `agent`, `officer`, `supervisor`. */
  readonly writers?: readonly string[];
  /** Roles that say whether a fact is true. Default: `officer`, `supervisor`. */
  readonly reviewers?: readonly string[];
  /** For how many days a fact of a kind is fresh. What is left out: `defaultFreshDays`. */
  readonly freshDays?: Partial<Readonly<Record<FactKind, number>>>;
  /**
   * What becomes of a citizen's facts when he is erased: they stay without any link to him, or are withdrawn
   * with him. Default `keep`: they say something about a cooperative and nothing about him.
   */
  readonly afterErasure?: 'keep' | 'withdraw';
  /**
   * Whether a text names or numbers a person: such reasons are refused, as they are kept in clear. Default:
   * long numbers and addresses of e-mail; `createPrivacy` of `@aduan/privacy` knows more.
   */
  readonly findsPerson?: (text: string) => boolean;
}

/** What is known of a cooperative beside the card of a register. */
export interface CooperativeRecord {
  /** Oldest first; also what was refuted, dismissed or withdrawn. */
  readonly facts: readonly FactView[];
  readonly contradictions: readonly Contradiction[];
}

/** A change of a fact. */
export interface FactChangeView {
  readonly id: string;
  readonly type: FactAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of whoever did it. */
  readonly by: string;
  /** The fact as it stood after this change. */
  readonly fact: Fact;
}

/** What an officer found out. */
export interface JudgementInput {
  readonly outcome: FactOutcome;
  readonly means: FactMeans;
  /** Must be given unless it is confirmed; kept in clear, at most 500 characters. */
  readonly reason?: string;
}

/**
 * Where a desk gathers what is said about cooperatives. Nothing overwrites anything: each statement stays with
 * who said it, a later one of the same source is a new version, two that differ stand side by side as a
 * contradiction until officers have looked.
 *
 * Whoever may not see a case sees nothing that was said in it.
 */
export interface CooperativeFactsApi {
  /**
   * Puts down what somebody says. What the same source says of the same kind once more, in the same case,
   * becomes a new version.
   *
   * @throws InputError, ForbiddenError
   */
  give(input: FactInput, options: CommandOptions): Promise<FactView>;
  /** Puts down what a program read out of words: it counts for nothing until an officer takes it over. */
  suggest(input: FactInput, options: CommandOptions): Promise<FactView>;
  /** Makes a fact of a suggestion, corrected if need be. @throws TransitionError */
  takeOver(
    id: string,
    revision: FactRevisionInput | null,
    options: CommandOptions,
  ): Promise<FactView>;
  /** Puts a suggestion aside, with a reason that stays. */
  dismiss(id: string, reason: string, options: CommandOptions): Promise<FactView>;
  /** A new version of a fact, which is judged anew. @throws InputError when it is of another kind */
  revise(id: string, revision: FactRevisionInput, options: CommandOptions): Promise<FactView>;
  /**
   * The giver takes it back: whoever put it down or changed it, or a reviewer; for a citizen whoever serves him.
   *
   * @throws ForbiddenError for others
   */
  withdraw(id: string, reason: string, options: CommandOptions): Promise<FactView>;
  /**
   * Says whether a fact is true.
   *
   * @throws ForbiddenError for whoever put it down or changed it: two people stand up for what is confirmed
   */
  judge(id: string, judgement: JudgementInput, options: CommandOptions): Promise<FactView>;
  /**
   * Notes what a register says, in those kinds of which somebody else has said something. The same as last
   * time changes nothing, unless it has become stale.
   *
   * @returns how many facts were put down or changed
   */
  receiveCard(card: CooperativeCard, options: ReadOptions): Promise<number>;
  /** What is known of a cooperative, found by any of its codes. */
  of(cooperative: CooperativeRef, options: ReadOptions): Promise<CooperativeRecord>;
  /** What was said in a case. */
  saidIn(ticket: string, options: ReadOptions): Promise<readonly FactView[]>;
  /** @throws NotFoundError */
  get(id: string, options: ReadOptions): Promise<FactView>;
  /** @throws NotFoundError */
  history(id: string, options: ReadOptions): Promise<readonly FactEntry[]>;
  /** What waits for an officer: contradictions first, then suggestions, what nobody has judged, and what became old. */
  review(options: ReadOptions & ReviewOrder): Promise<{
    readonly matters: readonly ReviewItem[];
    readonly next: string | null;
  }>;
  /** What changed since an instant, epoch ms: newest first, at most `limit`, by default 200. */
  changes(
    since: number,
    options: ReadOptions & { readonly limit?: number },
  ): Promise<readonly FactChangeView[]>;
  /** Counts cooperatives by what is held of them, by region. */
  figures(options: ReadOptions & FiguresOrder): Promise<FactFigures>;
  /** All facts that are held, for the ministry: without cases, people and reasons, by cooperative. */
  export(options: ReadOptions & { readonly region?: string }): Promise<readonly ExportedFact[]>;
  /**
   * Takes the link to people who were erased from the facts of their cases. Happens by itself while this add-on
   * is composed; call it at the start, for erasures that another process did.
   *
   * @returns how many facts were severed
   */
  unlinkErased(): Promise<number>;
}
