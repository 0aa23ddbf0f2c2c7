import type { ChangeOptions } from '@aduan/client';
import type { Draft, Label, Ticket, TicketDetail } from '../api/model.js';
import type { TakenDraft } from '../composer/drafts.js';

/**
 * Commands that the console distinguishes; `draft` stands for all commands on a draft answer, `plugin` for all commands
 * of plugins.
 */
export type CommandName =
  | 'act'
  | 'assign'
  | 'attempt'
  | 'claim'
  | 'classify'
  | 'draft'
  | 'link'
  | 'merge'
  | 'note'
  | 'pin'
  | 'plugin'
  | 'restrict'
  | 'split'
  | 'waive';

/** Headers that make a repeated change safe. */
export type Safeguards = Required<ChangeOptions>;

/** One change of a ticket that is sent to the server. */
export interface Command {
  /** Idempotency key: retrying never does it twice. */
  readonly id: string;
  readonly ticketId: string;
  readonly number: string;
  readonly name: CommandName;
  /** Text for the citizen or colleagues. */
  readonly text?: string;
  /** Sends it, on the version that it is decided on. */
  readonly send: (safeguards: Safeguards) => Promise<{ readonly ticket: Ticket }>;
  /** Description for the officer. */
  readonly title: string;
  /** The ticket on which the officer decided. */
  readonly base: Ticket;
  /** The expected state of the ticket; shown at once. */
  readonly preview: (view: TicketDetail) => TicketDetail;
  /** The text that the officer wrote for it. */
  readonly draft?: TakenDraft;
}

/** The progress of a command. */
export type CommandProgress =
  | { readonly status: 'undoable' }
  | { readonly status: 'sending' }
  | { readonly status: 'offline'; readonly retryAt: number }
  | { readonly status: 'conflict'; readonly current: Ticket }
  | {
      readonly status: 'failed';
      /** The reason, for officers; null when there is none. */
      readonly text: Label | null;
    };

export interface PendingCommand {
  readonly command: Command;
  readonly progress: CommandProgress;
}

/** Whether an officer who decided on the earlier state would decide the same on the later one. */
export function sameForOfficer(command: Command, before: Ticket, after: Ticket): boolean {
  // A recorded call attempt stays true, even if others changed the ticket in between.
  if (command.name === 'attempt') return true;
  return (
    (!concernsAnswer(command) || sameDraft(before.draft, after.draft)) &&
    before.state === after.state &&
    before.assignee === after.assignee &&
    before.team === after.team &&
    before.kind === after.kind &&
    before.category === after.category &&
    before.region === after.region &&
    before.anonymous === after.anonymous &&
    before.confidential === after.confidential &&
    before.messageCount === after.messageCount
  );
}

/** Whether a command writes the answer or decides on it: then changes by others matter. */
function concernsAnswer({ name, text }: Command): boolean {
  return name === 'draft' || (name === 'act' && text !== undefined);
}

function sameDraft(before: Draft | null, after: Draft | null): boolean {
  return before?.id === after?.id && before?.status === after?.status && before?.at === after?.at;
}
