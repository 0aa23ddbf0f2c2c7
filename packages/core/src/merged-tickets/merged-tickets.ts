import type { CommandOptions, CommandResult, OpenInput, ReadOptions } from '../runtime/tickets.js';
import type { TicketListItem } from '../ticket/view.js';
import type { LikenessReason } from './likeness.js';
import type { MergePreview } from './preview-merge.js';

/** Settings of `createMergedTickets`. */
export interface MergedTicketsOptions {
  /** Minimum number of reporters of a lead before citizens may learn that it exists; at least 5. */
  readonly minReporters?: number;
}

/** A lead ticket to which a report may belong, for officers. */
export interface MergeSuggestion {
  /** The lead, as this officer may see it. */
  readonly lead: TicketListItem;
  /** The reasons, strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** A report that is not filed yet, as far as it is known. */
export type ReportDraft = Partial<
  Pick<
    OpenInput,
    'kind' | 'category' | 'cooperative' | 'region' | 'subject' | 'body' | 'supervisory' | 'recusals'
  >
>;

/** Merges several reports of one matter: each stays a ticket and follows the one that leads. */
export interface MergedTickets {
  /** Tickets to which a report may belong. @throws NotFoundError, ForbiddenError */
  suggest(id: string, options: ReadOptions): Promise<readonly MergeSuggestion[]>;
  /**
   * The same for a draft, for actors who may open tickets. Nothing of the draft is stored.
   * @throws ForbiddenError for citizens and auditors; InputError for a category that the desk does not have
   */
  suggestFor(draft: ReportDraft, options: ReadOptions): Promise<readonly MergeSuggestion[]>;
  /**
   * What `merge` would do: who would be answered, and which deadline would hold. @throws NotFoundError, ForbiddenError
   */
  preview(
    id: string,
    merger: { readonly into: string },
    options: ReadOptions,
  ): Promise<MergePreview>;
  /**
   * Merges two tickets: `id` follows `into`. The earliest deadline holds for all. Tickets that are already merged stay
   * merged, in any order of commands.
   *
   * @throws TransitionError when they cannot be answered together
   * @throws NotFoundError, ForbiddenError, ConflictError, InputError
   */
  merge(
    id: string,
    merger: { readonly into: string; readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Takes a report out again, with its own reporter, obligations and clocks.
   *
   * @throws NotFoundError, ForbiddenError, InputError
   */
  split(
    id: string,
    split: { readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * The other reports merged with this one, as far as the actor may see them.
   * @throws ForbiddenError for citizens
   */
  reports(id: string, options: ReadOptions): Promise<readonly TicketListItem[]>;
  /** Whether a citizen may be asked to have their report handled with similar ones. Reveals nothing else. */
  mayJoin(id: string, options: ReadOptions): Promise<boolean>;
  /**
   * Joins a citizen's report with similar ones at their wish. They still get their own answer.
   * @throws NotFoundError `case-not-found` when there is none that they may join
   */
  join(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Takes a citizen's report out again at their wish. */
  leave(id: string, options: CommandOptions): Promise<CommandResult>;
}
