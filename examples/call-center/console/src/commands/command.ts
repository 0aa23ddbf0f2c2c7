import type { Draft, Label, Ticket } from '@aduan/core';
import type { TicketDetail } from '../api/model.js';

/** One change of a case on its way to the server. */
export interface Command {
  /** Idempotency key: trying again never does it twice. */
  readonly id: string;
  readonly ticketId: string;
  readonly number: string;
  /** Last part of the address: `act`, `notes`, `assign` … */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it does, in the officer's words. */
  readonly title: string;
  /** The ticket on which the officer decided. */
  readonly base: Ticket;
  /** What the case will look like; shown at once. */
  readonly preview: (view: TicketDetail) => TicketDetail;
  /** Gives the written words back to where they were written. */
  readonly giveBack?: () => void;
}

/** How far a command is. */
export type CommandProgress =
  | { readonly status: 'undoable' }
  | { readonly status: 'sending' }
  | { readonly status: 'offline'; readonly retryAt: number }
  | { readonly status: 'conflict'; readonly current: Ticket }
  | {
      readonly status: 'failed';
      /** Why, for officers; null when nobody told. */
      readonly text: Label | null;
    };

export interface PendingCommand {
  readonly command: Command;
  readonly progress: CommandProgress;
}

/** Whether what happened since matters to somebody who decided on the earlier state. */
export function sameForOfficer(command: Command, before: Ticket, after: Ticket): boolean {
  // That somebody called is true, whatever others did meanwhile.
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

/** Whether a command writes the answer or decides on it: then it matters what others wrote meanwhile. */
function concernsAnswer({ path, body }: Command): boolean {
  return path.startsWith('draft') || (path === 'act' && 'text' in body);
}

function sameDraft(before: Draft | null, after: Draft | null): boolean {
  return before?.id === after?.id && before?.status === after?.status && before?.at === after?.at;
}
