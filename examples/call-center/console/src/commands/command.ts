import type { Draft, Label, Ticket } from '@aduan/core';
import type { TicketDetail } from '../api/model.js';

/** One change of a ticket that is sent to the server. */
export interface Command {
  /** Idempotency key: retrying never does it twice. */
  readonly id: string;
  readonly ticketId: string;
  readonly number: string;
  /** Last part of the URL: `act`, `notes`, `assign` … */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it does, as text for the officer. */
  readonly title: string;
  /** The ticket on which the officer decided. */
  readonly base: Ticket;
  /** The expected state of the ticket; shown at once. */
  readonly preview: (view: TicketDetail) => TicketDetail;
  /** Puts the text back into its editor. */
  readonly giveBack?: () => void;
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
  // A recorded call attempt is true, whatever others changed meanwhile.
  if (command.path === 'attempts') return true;
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
function concernsAnswer({ path, body }: Command): boolean {
  return path.startsWith('draft') || (path === 'act' && 'text' in body);
}

function sameDraft(before: Draft | null, after: Draft | null): boolean {
  return before?.id === after?.id && before?.status === after?.status && before?.at === after?.at;
}
