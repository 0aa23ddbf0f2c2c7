import type { AnswerSource } from '../channel/answer-source.js';
import type { ConversationId, MessageId, ObligationId, PartyId, TicketId } from '../ids.js';
import type { AttemptOutcome, ReachedProof } from '../obligation/obligation.js';
import type {
  AttachmentFacts,
  FiringFacts,
  MessageText,
  PersonalOf,
  RescheduleFacts,
} from './events.js';
import type { CooperativeRef, ForeignId, ProxyFacts, Referral, ReporterKind } from './ticket.js';
import type { TicketKind } from './workflow/workflow.js';

/** An answer that was given before its case was recorded. */
export interface FormerAnswer {
  readonly messageId: MessageId;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
}

/** Opens a case. */
export interface OpenCommand {
  readonly type: 'open';
  readonly ticketId: TicketId;
  readonly number: string;
  readonly kind: TicketKind;
  /** Everything that is sealed: words, names, contact data. */
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
  /** Epoch ms; may lie before now: a letter, or a call recorded while the person speaks. */
  readonly receivedAt: number;
  /** The answer that it got before it was recorded; left out where it waits for one. */
  readonly answered?: FormerAnswer;
  readonly messageId: MessageId;
  readonly obligationId: ObligationId;
  readonly attachments: readonly AttachmentFacts[];
  /** Whether the citizen waits to be called, where no channel reaches him. */
  readonly callBack?: boolean;
  readonly foreignIds?: readonly ForeignId[];
  readonly reporterKind?: ReporterKind;
  readonly proxy?: ProxyFacts;
  readonly represented?: PartyId;
  readonly representedRecord?: string;
  /** Version of what he was told about his data. */
  readonly privacyNotice?: string;
  readonly contactKinds?: readonly string[];
  readonly safeContacts?: true;
  /** Hash of the calendar that its deadlines are counted with. */
  readonly calendar: string;
}

/** The citizen wrote again. */
export interface AppendCommand {
  readonly type: 'append';
  readonly messageId: MessageId;
  readonly words: MessageText;
  readonly channel: string;
  readonly conversationId: ConversationId | null;
  readonly attachments: readonly AttachmentFacts[];
  /** For the answer that a reopening owes. */
  readonly obligationId: ObligationId;
  /** Whether the case stays where it stands: what is kept is no news. */
  readonly keepsStatus?: boolean;
  /** Whether the citizen is told with it that his words joined the case. */
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
  /** What the text rests on, for a step that sends an answer. */
  readonly sources?: readonly AnswerSource[];
  /** Who speaks, as the citizen sees it. */
  readonly author?: { readonly name: string; readonly role: string };
  readonly messageId: MessageId;
  readonly obligationId: ObligationId;
}

/** Everything else that can be done with a case. */
export type TicketCommand =
  | OpenCommand
  | AppendCommand
  | ActCommand
  | { readonly type: 'note'; readonly noteId: MessageId; readonly text: string }
  | {
      readonly type: 'assign';
      readonly team?: string | null;
      readonly assignee?: string | null;
      readonly reason?: string;
    }
  | {
      readonly type: 'classify';
      readonly kind?: TicketKind;
      readonly category?: string | null;
      readonly supervisory?: boolean;
      readonly cooperative?: CooperativeRef | null;
      readonly region?: string | null;
      readonly recusals?: readonly string[];
      /** For the answer that a case owes when it becomes a complaint. */
      readonly obligationId: ObligationId;
    }
  | {
      readonly type: 'restrict';
      readonly anonymous?: boolean;
      readonly confidential?: boolean;
      readonly reason?: string;
      /** Who the reporter is from now on, when he becomes hidden: a party that no other case knows. */
      readonly reporter: PartyId | null;
    }
  | { readonly type: 'link'; readonly to: TicketId; readonly as: 'duplicate-of' | 'related' }
  | {
      readonly type: 'attempt';
      readonly obligationId: ObligationId;
      readonly by: string;
      readonly outcome: AttemptOutcome;
      readonly remark?: string;
      /** The office's date if it works today, else null. */
      readonly workingDay: string | null;
    }
  /** The citizen says what he thinks of his closed case, 1 to 5. */
  | { readonly type: 'rate'; readonly score: number; readonly text?: string }
  | { readonly type: 'waive'; readonly obligationId: ObligationId; readonly reason: string }
  | {
      readonly type: 'renew-pin';
      readonly channel: string;
      readonly messageId: MessageId;
      readonly words: MessageText;
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
  /** Something proves that the citizen has the answers that were posted before it. */
  | {
      readonly type: 'prove';
      readonly proof: Extract<ReachedProof, 'message' | 'tracking' | 'link'>;
      /** When he wrote, or until when he was shown what was said, epoch ms. */
      readonly since: number;
      /** Where he wrote. */
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
