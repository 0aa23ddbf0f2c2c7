import type { CommandOptions, CommandResult, OpenInput, ReadOptions } from '../runtime/tickets.js';
import type { TicketListItem } from '../ticket/view.js';
import type { LikenessReason } from './likeness.js';
import type { MergePreview } from './preview-merge.js';

/** Settings of `createMergedTickets`. */
export interface MergedTicketsOptions {
  /** How many people must have reported a case before a citizen is told that there is one; at least 5. */
  readonly minReporters?: number;
}

/** A case that a report may belong to, for officers. */
export interface MergeSuggestion {
  /** The report that leads it, as this officer may see it. */
  readonly lead: TicketListItem;
  /** Why, strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** A report that is not filed yet, as far as it is known. */
export type ReportDraft = Partial<
  Pick<
    OpenInput,
    'kind' | 'category' | 'cooperative' | 'region' | 'subject' | 'body' | 'supervisory' | 'recusals'
  >
>;

/** Cases with many reporters: each report stays a ticket of its own and follows the one that leads. */
export interface MergedTickets {
  /** Cases that a report may belong to. @throws NotFoundError, ForbiddenError */
  suggest(id: string, options: ReadOptions): Promise<readonly MergeSuggestion[]>;
  /**
   * The same for a report that is being written down, for whoever may open it. Of the draft nothing is kept.
   * @throws ForbiddenError for citizens and auditors; InputError for a category that the desk does not have
   */
  suggestFor(draft: ReportDraft, options: ReadOptions): Promise<readonly MergeSuggestion[]>;
  /** What `merge` would do: who would be answered, which clock would count. @throws NotFoundError, ForbiddenError */
  preview(
    id: string,
    merger: { readonly into: string },
    options: ReadOptions,
  ): Promise<MergePreview>;
  /**
   * Makes one case of two: that of `id` follows that of `into`. The earliest clock counts for all. Cases
   * that are one already stay so, in whatever order officers merged them.
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
   * Lets a report go its own way again, with its own reporter, duty to answer and clocks.
   *
   * @throws NotFoundError, ForbiddenError, InputError
   */
  split(
    id: string,
    split: { readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * The reports of a case besides the one with this id, as far as this principal may see them.
   * @throws ForbiddenError for citizens
   */
  reports(id: string, options: ReadOptions): Promise<readonly TicketListItem[]>;
  /** Whether a citizen may be asked to let his report be handled with similar ones; tells nothing else. */
  mayJoin(id: string, options: ReadOptions): Promise<boolean>;
  /**
   * A citizen lets his report be handled with similar ones; he still gets an answer of his own.
   * @throws NotFoundError `case-not-found` when there is none that he may join
   */
  join(id: string, options: CommandOptions): Promise<CommandResult>;
  /** A citizen takes his report back out. */
  leave(id: string, options: CommandOptions): Promise<CommandResult>;
}
