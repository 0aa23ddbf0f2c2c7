import type { RemainingTime } from '../calendar/target.js';
import type { SourceView } from '../channel/answer-source.js';
import type { Receipt } from '../channel/inbound.js';
import type { MessageId, PartyId } from '../ids.js';
import type { AttemptOutcome } from '../obligation/obligation.js';
import type { Label } from '../ports/label.js';
import type { Actor } from '../ports/principal.js';
import type { MessagePurpose, TicketEventType } from './events.js';
import type { Ticket } from './ticket.js';
import type { ActionField } from './workflow/workflow.js';

/** The person behind a case, for those who may know. */
export interface ReporterView {
  /** `withheld` when this principal may not know who it is. */
  readonly id: PartyId;
  /** Null when unknown, or withheld. */
  readonly name: string | null;
  /** The institution or cooperative that he speaks for; null when there is none, or withheld. */
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

/** One line of a case's history: a message, a note, or something that happened. */
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
      /** Null when the words were erased. */
      readonly text: string | null;
      /** When it got these words in place of others, since they were wrong, epoch ms; null when it has its own. */
      readonly correctedAt: number | null;
      /** When its citizen changed it last, epoch ms; null when he did not. `text` is what he wrote then. */
      readonly editedAt: number | null;
      /** What he had written before, oldest first, with when it came, epoch ms. */
      readonly earlier: readonly { readonly at: number; readonly text: string }[];
      /** When its citizen deleted it at his provider, epoch ms; null when he did not. Its words stay. */
      readonly deletedAt: number | null;
      /** The message whose words these are, where he changed one, or that he deleted: its line shows what became of it. */
      readonly revises: MessageId | null;
      readonly attachments: readonly AttachmentView[];
      readonly author: { readonly name: string; readonly role: string } | null;
      /** What an answer of the bank rests on; empty for other words. */
      readonly sources: readonly SourceView[];
      /** Null when the message went to the tracking page alone. */
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
      /** Why, where whoever did it said so: a waived answer, a loosened flag. */
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
  /** Soonest deadline of a clock that runs, epoch ms. */
  readonly dueAt: number | null;
  /** How much time it leaves by the calendar of the ticket; null without one. */
  readonly remaining: RemainingTime | null;
}
