import type { Locale } from '../ports/label.js';
import type { CommandOptions, CommandResult, ReadOptions } from '../runtime/tickets.js';
import type { Draft, Referral } from '../ticket/ticket.js';
import type { ActionView } from '../ticket/view.js';
import type { CallFilter, CallPage } from './call-list.js';
import type { DraftRight } from './decide-draft.js';
import type { AnswerTemplate } from './templates.js';

/** What the host decides about its answers. Who approves what is said by its workflow. */
export interface RepliesOptions {
  /** Answers to begin from. Default: `starterTemplates`. */
  readonly templates?: readonly AnswerTemplate[];
}

/** The words of an answer that is not sent yet. */
export interface DraftInput {
  readonly text: string;
  /** The action that sends it. Default `answer`. */
  readonly action?: string;
  /** Why, for actions that require it: reject, archive. */
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether it is shown to a superior at once. Default: it is kept. */
  readonly submit?: boolean;
}

/** How the answer of a case stands, for somebody who works on it. */
export interface DraftView {
  /** Null when nobody writes one. */
  readonly draft: Draft | null;
  /** Null without a draft, or for those who may not read words. */
  readonly text: string | null;
  /** Why the action of the draft is taken, where it needs a reason. */
  readonly reason: string | null;
  /** Why a superior sent it back the last time. */
  readonly returnedFor: string | null;
  /** Whether a superior must approve the answer of this case before it is sent. */
  readonly needsApproval: boolean;
  /** What a draft can be written for as the case stands: answer, reject … */
  readonly actions: readonly ActionView[];
  /** What this principal may do with it now, by the names of the commands. */
  readonly may: readonly DraftRight[];
}

/**
 * Answers that are written before they are sent: draft, approval by a superior, sending. The words are
 * sealed like all others; citizens never see a draft. A case has one draft at a time.
 *
 * Every command throws NotFoundError for a case that the principal may not see, or without a draft.
 */
export interface Replies {
  /** Writes the draft, or writes it anew: an approval is gone then. @throws TransitionError, InputError */
  write(id: string, draft: DraftInput, options: CommandOptions): Promise<CommandResult>;
  /** Shows it to a superior. @throws TransitionError when it was shown already */
  submit(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Lets it go out. @throws ForbiddenError for whoever wrote it; TransitionError before it is submitted */
  approve(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Gives it back to whoever wrote it. @throws InputError without a reason */
  sendBack(id: string, reason: string, options: CommandOptions): Promise<CommandResult>;
  /** Throws it away; the history keeps that it was there. */
  discard(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Sends it to the citizen as the action it was written for. @throws TransitionError before it is approved */
  send(id: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * How the answer of a case stands; with `createViewLog` it is noted who read its words. What this principal
   * may not read is null.
   */
  get(id: string, options: ReadOptions): Promise<DraftView>;
  /**
   * Whom to call: cases with an owed answer that no conversation carries, soonest deadline first.
   *
   * @throws ForbiddenError without the right to read cases
   */
  calls(filter: CallFilter, options: ReadOptions): Promise<CallPage>;
  /** The templates, as they were given. */
  readonly templates: readonly AnswerTemplate[];
  /**
   * The words of a template for a case, to go on writing from.
   *
   * @throws NotFoundError for an unknown template; InputError when the case lacks what a variable names
   */
  compose(
    id: string,
    template: string,
    options: ReadOptions & { readonly locale?: Locale },
  ): Promise<string>;
}
