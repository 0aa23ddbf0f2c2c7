import type { Locale } from '../ports/label.js';
import type { CommandOptions, CommandResult, ReadOptions } from '../runtime/tickets.js';
import type { Draft, Referral } from '../ticket/ticket.js';
import type { ActionView } from '../ticket/view.js';
import type { CallFilter, CallPage } from './call-list.js';
import type { DraftRight } from './decide-draft.js';
import type { AnswerTemplate } from './templates.js';

/** What the host decides about its answers. The workflow defines who approves what. */
export interface RepliesOptions {
  /** Templates for answers. Default: `starterTemplates`. */
  readonly templates?: readonly AnswerTemplate[];
}

/** The text of an answer before it is sent. */
export interface DraftInput {
  readonly text: string;
  /** The action that sends it. Default `answer`. */
  readonly action?: string;
  /** The reason, for actions that require one: reject, archive. */
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether to submit it for approval at once. Default: it stays a draft. */
  readonly submit?: boolean;
}

/** The state of a ticket's answer, for an officer who works on it. */
export interface DraftView {
  /** Null when there is no draft. */
  readonly draft: Draft | null;
  /** Null without a draft, or when the actor may not read texts. */
  readonly text: string | null;
  /** The reason for the action of the draft, where one is needed. */
  readonly reason: string | null;
  /** Why a superior last returned it. */
  readonly returnedFor: string | null;
  /** Whether a superior must approve the answer of this ticket before it is sent. */
  readonly needsApproval: boolean;
  /** The actions for which a draft can be written in the current state: answer, reject … */
  readonly actions: readonly ActionView[];
  /** What the actor may do with it now, by command name. */
  readonly may: readonly DraftRight[];
}

/**
 * Answers that are prepared before they are sent: draft, approval by a superior, sending. Texts are sealed; citizens
 * never see a draft. A ticket has one draft at a time.
 *
 * Every command throws NotFoundError for a ticket that the actor may not see, and when there is no draft.
 */
export interface Replies {
  /** Writes or rewrites the draft. Rewriting removes an approval. @throws TransitionError, InputError */
  write(id: string, draft: DraftInput, options: CommandOptions): Promise<CommandResult>;
  /** Submits the draft for approval. @throws TransitionError when it was already submitted */
  submit(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Approves the draft. @throws ForbiddenError for its author; TransitionError before it is submitted */
  approve(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Returns the draft to its author. @throws InputError without a reason */
  sendBack(id: string, reason: string, options: CommandOptions): Promise<CommandResult>;
  /** Discards the draft; the history keeps that it existed. */
  discard(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Sends the draft to the citizen and takes its action. @throws TransitionError before it is approved */
  send(id: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * The state of a ticket's answer. With the plugin `viewLog` reading its text is logged. What the actor may not read is
   * null.
   */
  get(id: string, options: ReadOptions): Promise<DraftView>;
  /**
   * The call list: tickets with an owed answer that no conversation can carry, soonest deadline first.
   *
   * @throws ForbiddenError without the permission to read tickets
   */
  calls(filter: CallFilter, options: ReadOptions): Promise<CallPage>;
  /** The templates, as passed to `createReplies`. */
  readonly templates: readonly AnswerTemplate[];
  /**
   * The text of a template filled in for a ticket, to continue writing.
   *
   * @throws NotFoundError for an unknown template; InputError when the ticket has no value for a variable
   */
  compose(
    id: string,
    template: string,
    options: ReadOptions & { readonly locale?: Locale },
  ): Promise<string>;
}
