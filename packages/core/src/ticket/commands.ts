import type { AnswerSource } from '../channel/answer-source.js';
import type { ConversationId, MessageId, ObligationId, PartyId, TicketId } from '../ids.js';
import type { ReachedProof } from '../obligation/obligation.js';
import type {
  AttachmentFacts,
  FiringFacts,
  MessageText,
  PersonalOf,
  RescheduleFacts,
} from './events.js';
import type { CooperativeRef, ForeignId, ProxyFacts, Referral, ReporterKind } from './ticket.js';
import type { TicketKind } from './workflow/workflow.js';

/** An answer that was given before its ticket was recorded. */
export interface FormerAnswer {
  readonly messageId: MessageId;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
}

/** Opens a ticket. */
export interface OpenCommand {
  readonly type: 'open';
  readonly ticketId: TicketId;
  readonly number: string;
  readonly kind: TicketKind;
  /** Everything that is sealed: text, names, contact data. */
  readonly personal: PersonalOf['ticket.opened'];
  readonly category: string | null;
  readonly cooperative: CooperativeRef | null;
  readonly region: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly supervisory: boolean;
  readonly recusals?: readonly string[];
  readonly channel: string;
  readonly conversationId: ConversationId | null;
  readonly reporter: PartyId | null;
  /** Epoch ms; may be earlier than now, as for a letter, or a call recorded while the person speaks. */
  readonly receivedAt: number;
  /** The answer that was given before it was recorded; left out if it waits for one. */
  readonly answered?: FormerAnswer;
  readonly messageId: MessageId;
  readonly obligationId: ObligationId;
  readonly attachments: readonly AttachmentFacts[];
  /** Whether the citizen waits for a call, because no channel reaches them. */
  readonly callBack?: boolean;
  readonly foreignIds?: readonly ForeignId[];
  readonly reporterKind?: ReporterKind;
  readonly proxy?: ProxyFacts;
  readonly represented?: PartyId;
  readonly representedRecord?: string;
  /** Version of the privacy notice that the reporter was shown. */
  readonly privacyNotice?: string;
  readonly contactKinds?: readonly string[];
  readonly safeContacts?: true;
  /** Hash of the calendar that its deadlines are counted with. */
  readonly calendar: string;
  /** Hash of the policies that its deadlines follow. */
  readonly policies: string;
}

/** Adds a message of the citizen to a ticket. */
export interface AppendCommand {
  readonly type: 'append';
  readonly messageId: MessageId;
  readonly words: MessageText;
  readonly channel: string;
  readonly conversationId: ConversationId | null;
  readonly attachments: readonly AttachmentFacts[];
  /** Id for the new obligation of a reopened ticket. */
  readonly obligationId: ObligationId;
  /** Whether the state of the ticket stays, because the message is not news. */
  readonly keepsStatus?: boolean;
  /** Whether the citizen gets a confirmation that the message joined the ticket. */
  readonly confirmed?: true;
}

/** Takes an action of the workflow. */
export interface ActCommand {
  readonly type: 'act';
  readonly action: string;
  readonly text?: string;
  readonly reason?: string;
  readonly team?: string;
  readonly referral?: Referral;
  /** Sources of the text, for an action that sends an answer. */
  readonly sources?: readonly AnswerSource[];
  /** The author, as the citizen sees it. */
  readonly author?: { readonly name: string; readonly role: string };
  readonly messageId: MessageId;
  readonly obligationId: ObligationId;
}

/** All commands for a ticket. */
export type TicketCommand =
  | OpenCommand
  | AppendCommand
  | ActCommand
  | {
      readonly type: 'assign';
      readonly team?: string | null | undefined;
      readonly assignee?: string | null | undefined;
      readonly reason?: string | undefined;
    }
  | {
      readonly type: 'restrict';
      readonly anonymous?: boolean | undefined;
      readonly confidential?: boolean | undefined;
      readonly reason?: string | undefined;
      /** New party of the reporter, if they become hidden: one that no other ticket uses. */
      readonly reporter: PartyId | null;
    }
  | {
      readonly type: 'acknowledge';
      readonly messageId: MessageId;
      readonly words: MessageText;
    }
  | {
      readonly type: 'deliver';
      readonly messageId: MessageId;
      readonly outcome: 'sent' | 'delivered' | 'read' | 'failed';
      readonly errorClass?: string;
      readonly by: string;
      /** Whether the channel reports that a message was read. */
      readonly tellsRead: boolean;
    }
  /** A proof that the citizen has the answers that were posted before it. */
  | {
      readonly type: 'prove';
      readonly proof: Extract<ReachedProof, 'message' | 'tracking' | 'link'>;
      /** When the citizen wrote, or up to which time they have seen the messages, epoch ms. */
      readonly since: number;
      /** The conversation in which the citizen wrote. */
      readonly conversationId: ConversationId | null;
    }
  | {
      readonly type: 'fire';
      readonly kind: 'warning' | 'breach';
      readonly facts: FiringFacts;
    }
  | { readonly type: 'reschedule'; readonly facts: RescheduleFacts; readonly reason: string };

/** One kind of command. */
export type CommandOf<Type extends TicketCommand['type']> = Extract<TicketCommand, { type: Type }>;
