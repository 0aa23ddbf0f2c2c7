import type { RemainingTime } from '@aduan/calendar';
import type { SourceView } from '../channel/answer-source.js';
import type { Receipt } from '../channel/inbound.js';
import type { MessageId, PartyId } from '../ids.js';
import type { AttemptOutcome } from '../obligation/obligation.js';
import type { Label } from '../ports/label.js';
import type { Actor } from '../ports/principal.js';
import type { MessagePurpose, TicketEventType } from './events.js';
import type { Ticket } from './ticket.js';
import type { ActionField } from './workflow/workflow.js';

/** The reporter of a ticket, for readers with permission. */
export interface ReporterView {
  /** `withheld` when this principal may not know the reporter. */
  readonly id: PartyId;
  /** Null when unknown or withheld. */
  readonly name: string | null;
  /** The institution or cooperative that the reporter represents; null when there is none, or it is withheld. */
  readonly organization: string | null;
  /** Addresses, strongest first. Empty when withheld. */
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  /** True when name and contacts exist but this principal may not see them. */
  readonly withheld: boolean;
}

/** A file of a message. */
export interface AttachmentView {
  readonly blob: string;
  readonly name: string | null;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** One entry of a ticket's history: a message, a note, or another event. */
export type TimelineEntry = {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
} & (
  | {
      readonly type: 'message';
      readonly messageId: MessageId;
      readonly direction: 'in' | 'out';
      readonly channel: string | null;
      readonly purpose: MessagePurpose | null;
      /** Null when the text was erased. */
      readonly text: string | null;
      /** When the text was corrected, epoch ms; null when it was not. */
      readonly correctedAt: number | null;
      /** When the citizen last edited the message, epoch ms; null when never. `text` is the latest version. */
      readonly editedAt: number | null;
      /** Earlier texts, oldest first, with the time when each arrived, epoch ms. */
      readonly earlier: readonly { readonly at: number; readonly text: string }[];
      /** When the citizen deleted the message at the provider, epoch ms; null when not deleted. The text stays. */
      readonly deletedAt: number | null;
      /** The message that this one edits or deletes; the entry of that message shows the result. */
      readonly revises: MessageId | null;
      readonly attachments: readonly AttachmentView[];
      readonly author: { readonly name: string; readonly role: string } | null;
      /** Sources of an answer from the knowledge base; empty for other messages. */
      readonly sources: readonly SourceView[];
      /** Null when the message is only on the tracking page. */
      readonly status: Receipt | null;
    }
  | { readonly type: 'note'; readonly text: string | null }
  | {
      readonly type: 'move';
      readonly action: string;
      readonly from: string;
      readonly to: string;
      readonly reason: string | null;
    }
  | {
      readonly type: 'attempt';
      readonly by: string;
      readonly outcome: AttemptOutcome;
      readonly remark: string | null;
    }
  | {
      readonly type: 'fact';
      /**
       * Text for readers; `{field}` stands for a fact, `{who}` for an officer or unit, `{deadlines}` for the moved
       * deadlines.
       */
      readonly label?: Label;
      readonly event: Exclude<
        TicketEventType,
        | 'ticket.opened'
        | 'ticket.moved'
        | 'message.received'
        | 'message.sent'
        | 'note.added'
        | 'obligation.attempted'
      >;
      readonly facts: Readonly<Record<string, unknown>>;
      /** The reason, if one was given: for a waived answer, a loosened flag. */
      readonly reason: string | null;
    }
);

/** An action that this principal may take now. */
export interface ActionView {
  readonly action: string;
  readonly label: Label;
  readonly requires: readonly ActionField[];
  readonly sends: 'question' | 'answer' | null;
  /** The state that it leads to. */
  readonly to: string;
}

/** One line of a list. */
export interface TicketListItem {
  readonly ticket: Ticket;
  /** Null when withheld or erased. */
  readonly subject: string | null;
  readonly reporterName: string | null;
  /** Earliest deadline of a running clock, epoch ms. */
  readonly dueAt: number | null;
  /** Time left until `dueAt` by the calendar of the ticket; null without a deadline. */
  readonly remaining: RemainingTime | null;
}
