import type { AddressId } from '../channel/address.js';
import type { CitedArticle, SourceText } from '../channel/answer-source.js';
import type { Choice, Content, MediaRef } from '../channel/content.js';
import type {
  ConversationId,
  EventId,
  MessageId,
  ObligationId,
  PartyId,
  TicketId,
} from '../ids.js';
import type {
  AttemptOutcome,
  PresumedProof,
  ReachedProof,
  UnreachedCause,
} from '../obligation/obligation.js';
import type { Actor } from '../ports/principal.js';
import type {
  CooperativeRef,
  DraftFacts,
  ForeignId,
  JoinedReport,
  ProxyFacts,
  Referral,
  ReporterKind,
} from './ticket.js';
import type { Phase } from './workflow/phase.js';
import type { TicketKind } from './workflow/workflow.js';

/** A file as an event names it: without its name, which is personal. */
export interface AttachmentFacts {
  readonly blob: string;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** What stands in a message: sealed, opened only for those who may. */
export interface MessageText {
  readonly text: string;
  /** What the citizen wrote in the chat, where `text` is what his case says; empty when he wrote nothing. */
  readonly said?: string;
  /** Files with their names. */
  readonly media?: readonly MediaRef[];
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly choices?: readonly Choice[];
  /** What the desk sent, whole, when it is more than text; never with secrets. */
  readonly content?: Content;
  /** Ticket number that the message tells the citizen. */
  readonly ticket?: string;
  /** The channel's own id of what a citizen sent, so that his client knows it again. */
  readonly channelId?: string;
  /** When the citizen changed what he had sent, epoch ms by his channel; left out where these are his first words. */
  readonly editedAt?: number;
  /** The message whose words these are, before or after they were changed; or that was deleted. */
  readonly revises?: MessageId;
  /** When the citizen deleted the message that this one revises, epoch ms by his channel: then nothing is said here. */
  readonly deletedAt?: number;
  /** Which rules of the intake led to it: for officers, never sent. */
  readonly why?: readonly string[];
}

/** What the desk says in a message, as far as rules care. */
export type MessagePurpose =
  | 'acknowledgement'
  | 'question'
  | 'answer'
  /** There is an answer, and where: sent on another way than the answer, with number and link alone. */
  | 'answer-notice'
  | 'information'
  | 'rating';

/**
 * What can happen to a case: the facts of each kind of event. Facts are kept in clear for good and
 * never hold names, contact data or free text; those stand in `PersonalOf`.
 */
export interface EventFacts {
  'ticket.opened': {
    readonly number: string;
    readonly kind: TicketKind;
    readonly state: string;
    readonly phase: Phase;
    readonly channel: string;
    readonly conversationId: ConversationId | null;
    readonly reporter: PartyId | null;
    readonly category: string | null;
    readonly cooperative: CooperativeRef | null;
    readonly region: string | null;
    readonly anonymous: boolean;
    readonly confidential: boolean;
    readonly supervisory: boolean;
    /** Epoch ms; the clocks start here. */
    readonly receivedAt: number;
    /** When it was answered before it was recorded, epoch ms; left out where it waited for an answer. */
    readonly answeredAt?: number;
    readonly messageId: MessageId;
    readonly attachments: readonly AttachmentFacts[];
    /** Left out when no other system knows the case. */
    readonly foreignIds?: readonly ForeignId[];
    /** Left out for a person. */
    readonly reporterKind?: ReporterKind;
    /** These three come with a reporter who speaks for somebody else. */
    readonly proxy?: ProxyFacts;
    readonly represented?: PartyId;
    /** The box in which his name and contacts are sealed, under his own key. */
    readonly representedRecord?: string;
    /** Version of the notice about his data that the reporter was told; left out where nobody told him one. */
    readonly privacyNotice?: string;
    /** Kinds of contact that the reporter left, such as `phone`; left out without any. */
    readonly contactKinds?: readonly string[];
    /** He said that nobody else reads what comes to his contacts; left out where he did not. */
    readonly safeContacts?: true;
    /** Hash of the calendar that its deadlines are counted with. */
    readonly calendar: string;
  };
  'ticket.moved': {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly fromPhase: Phase;
    readonly phase: Phase;
    readonly cycle: number;
    readonly referral: Referral | null;
  };
  'ticket.assigned': { readonly team: string | null; readonly assignee: string | null };
  /** Whom the case is about from now on. */
  'ticket.recused': { readonly recusals: readonly string[] };
  'ticket.classified': {
    readonly kind: TicketKind;
    readonly category: string | null;
    readonly supervisory: boolean;
    readonly cooperative: CooperativeRef | null;
    readonly region: string | null;
  };
  'ticket.restricted': {
    readonly anonymous: boolean;
    readonly confidential: boolean;
    /** Who the reporter is from now on, when he became hidden. */
    readonly reporter?: PartyId;
  };
  'ticket.linked': { readonly type: 'duplicate-of' | 'related'; readonly ticketId: TicketId };
  /** Another system took the case, and calls it so. */
  'ticket-sync:shared': { readonly foreignIds: readonly ForeignId[] };
  /** Another system that has the case said something of it; its words are sealed. */
  'ticket-sync:received': UpdateFacts;
  /** Somebody in the field was asked by a link of his own to see to it; the task is sealed. */
  'field-tasks:asked': FieldLinkFacts & {
    /** Whose task it is: a word such as `facilitator`, never a person. */
    readonly to: string;
    /** From when on the link opens nothing, epoch ms. */
    readonly until: number;
  };
  /** Whoever has the link opened it; noted once an hour. */
  'field-tasks:opened': FieldLinkFacts;
  /** The link opens nothing any more. */
  'field-tasks:withdrawn': FieldLinkFacts;
  /** A report joined the case of another one, and follows it. */
  'merged-tickets:joined': { readonly leadId: TicketId };
  /** A report goes its own way again. */
  'merged-tickets:left': { readonly leadId: TicketId };
  /** Its citizen wants his report handled by itself. */
  'merged-tickets:declined': Readonly<Record<never, never>>;
  /** Another report joined the case that this one leads. */
  'merged-tickets:report-joined': JoinedReport;
  'merged-tickets:report-left': { readonly ticketId: TicketId };
  /** Who joined with his report wrote again; his words stand in its history alone. */
  'merged-tickets:report-wrote': { readonly ticketId: TicketId; readonly messageId: MessageId };
  'message.received': {
    readonly messageId: MessageId;
    readonly channel: string;
    readonly conversationId: ConversationId | null;
    readonly attachments: readonly AttachmentFacts[];
    /** The message that the citizen changed or deleted; left out where he wrote a new one. */
    readonly revises?: MessageId;
    /** When he deleted it, epoch ms by his channel; left out where he did not. Its words stay. */
    readonly deletedAt?: number;
    /** He was told at once that it joined his case; left out where he was answered otherwise, or told so just before. */
    readonly confirmed?: true;
  };
  'message.sent': {
    readonly messageId: MessageId;
    readonly channel: string | null;
    readonly conversationId: ConversationId | null;
    readonly purpose: MessagePurpose;
    /** Left out where the answer was told from no article. */
    readonly cites?: readonly CitedArticle[];
  };
  'message.failed': { readonly messageId: MessageId; readonly errorClass: string };
  'note.added': { readonly noteId: MessageId };
  'obligation.owed': {
    readonly obligationId: ObligationId;
    readonly to: PartyId | null;
    readonly conversationId: ConversationId | null;
    /** He waits to be called; left out where what is written answers him. */
    readonly callBack?: true;
  };
  'obligation.attempted': {
    readonly obligationId: ObligationId;
    readonly by: string;
    readonly outcome: AttemptOutcome;
    readonly messageId: MessageId | null;
    /** The working day of the office on which somebody tried; left out for what a channel reports. */
    readonly workingDay?: string | null;
    /** The message said only that there is an answer; left out for all else. */
    readonly notice?: true;
  };
  /** The answer was posted, or told: the office has done its part, whether it reached the citizen or not. */
  'obligation.fulfilled': {
    readonly obligationId: ObligationId;
    readonly by: string;
    readonly messageId: MessageId | null;
  };
  /** It is proven that the citizen has the answer. */
  'obligation.reached': { readonly obligationId: ObligationId; readonly proof: ReachedProof };
  /** Nothing proves it, and no more can be known. */
  'obligation.presumed': { readonly obligationId: ObligationId; readonly proof: PresumedProof };
  /** Somebody has to call: nothing that was written reached him. */
  'obligation.to-call': { readonly obligationId: ObligationId };
  /** He cannot be told: he is not where the answer was posted, and left no contact that can be used. */
  'obligation.no-way': { readonly obligationId: ObligationId };
  'obligation.waived': { readonly obligationId: ObligationId };
  'obligation.unreached': {
    readonly obligationId: ObligationId;
    readonly cause: UnreachedCause;
  };
  'ratings:given': {
    /** 1 (bad) to 5 (good). */
    readonly score: number;
    /** The answer that it is about. */
    readonly obligationId: ObligationId | null;
    readonly cycle: number;
  };
  'replies:draft-written': DraftFacts;
  'replies:draft-submitted': DraftFacts;
  'replies:draft-approved': DraftFacts;
  'replies:draft-returned': DraftFacts;
  'replies:draft-discarded': DraftFacts;
  'pin.renewed': { readonly channel: string };
  /** All that is kept of the reporter was put out for him or for somebody who may have it. */
  'party.exported': PartyDecisionFacts;
  /** Something that was kept of the reporter was wrong, and is right now. How it stood is sealed beside it. */
  'party.corrected': PartyDecisionFacts & {
    readonly fields: readonly ('name' | 'contacts' | 'words')[];
    /** The message whose words were wrong; left out where none was. */
    readonly messageId?: MessageId;
    /** Kinds of contact that the reporter has since; left out where no contact was wrong or missing. */
    readonly contactKinds?: readonly string[];
    /** A contact was wrong: whatever was sent there told somebody else. Left out where one was added. */
    readonly replacesContact?: true;
  };
  /** What was kept of the reporter is gone: names, contacts, words, files. */
  'party.erased': PartyDecisionFacts & {
    /** None; left out where somebody else reported the case. */
    readonly contactKinds?: readonly [];
  };
  'sla.warned': FiringFacts;
  'sla.breached': FiringFacts;
  'sla.rescheduled': RescheduleFacts;
}

/** Which link of the case it is about. */
export interface FieldLinkFacts {
  /** Counts from 1 within the case. */
  readonly link: number;
}

/** What another system said of a case, as far as it is no words. */
export interface UpdateFacts {
  readonly system: string;
  /** The other system's id of it. */
  readonly updateId: string;
  readonly kind: 'response' | 'transfer' | 'state';
  /** When it was said, epoch ms; null when the other system does not say. */
  readonly saidAt: number | null;
  /** Code of the unit that it was given to, in our words; null for other news, and when nobody mapped it. */
  readonly unit: string | null;
  /** Our state that corresponds to theirs; null for other news, and when nobody mapped it. */
  readonly state: string | null;
}

/** What an officer decided about the personal data of a reporter. */
export interface PartyDecisionFacts {
  /** Why: a word or the number of a letter, such as `request` or `ND-12/PDP/2026`. */
  readonly reason: string;
}

/** A deadline that comes near or has passed. Fires once per ticket, cycle, target and level. */
export interface FiringFacts {
  readonly metric: string;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  readonly level: number;
  /** The deadline, epoch ms. */
  readonly dueAt: number;
  readonly policy: string;
  /** Role to tell; `null` = whoever handles the ticket. */
  readonly to: string | null;
}

/** A deadline that stands elsewhere under another calendar. */
export interface RescheduledDeadline {
  readonly metric: string;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  readonly policy: string;
  /** The deadline before and now, epoch ms. */
  readonly from: number;
  readonly to: number;
}

/** A ticket is counted with another calendar from now on. */
export interface RescheduleFacts {
  /** Hashes of the calendars that it was counted with before and is counted with now. */
  readonly fromCalendar: string;
  readonly toCalendar: string;
  /** The decree that the new calendar rests on, such as `SKB 1497/2025`; left out where none was named. */
  readonly decree?: string;
  /** The deadlines that moved; empty when all stay. */
  readonly deadlines: readonly RescheduledDeadline[];
}

/** The sealed part of each kind of event that has one. */
export interface PersonalOf {
  'ticket.opened': MessageText & {
    readonly subject: string;
    readonly respondent?: string;
    readonly reporterName?: string;
    /** The institution or cooperative that the reporter speaks for. */
    readonly organization?: string;
    /** How to reach the reporter, strongest first. */
    readonly contacts?: readonly AddressId[];
  };
  'ticket.moved': { readonly reason?: string };
  'ticket.assigned': { readonly reason?: string };
  'ticket.restricted': { readonly reason?: string };
  'merged-tickets:joined': { readonly reason?: string };
  'merged-tickets:left': { readonly reason?: string };
  'message.received': MessageText;
  'message.sent': MessageText & {
    readonly author?: { readonly name: string; readonly role: string };
    /** One for each of `cites`. */
    readonly sources?: readonly SourceText[];
  };
  'note.added': { readonly text: string };
  'obligation.attempted': { readonly remark?: string };
  'obligation.waived': { readonly reason: string };
  'replies:draft-written': { readonly text: string; readonly reason?: string };
  'replies:draft-returned': { readonly reason: string };
  'ratings:given': { readonly reason?: string };
  /** What somebody in the field shall see to. */
  'field-tasks:asked': { readonly reason: string };
  /** The words of the other system. */
  'ticket-sync:received': { readonly reason: string };
  'sla.rescheduled': { readonly reason: string };
  'party.corrected': { readonly before: CorrectedText; readonly after: CorrectedText };
}

/** What a correction found, or what it left: only what was wrong. */
export interface CorrectedText {
  readonly name?: string;
  readonly contacts?: readonly AddressId[];
  readonly text?: string;
  readonly subject?: string;
}

/** Name of a kind of event. */
export type TicketEventType = keyof EventFacts;

/** One kind of event, as `decide` makes it. */
export interface EventOf<Type extends TicketEventType> {
  readonly type: Type;
  readonly facts: EventFacts[Type];
  readonly personal?: Type extends keyof PersonalOf ? PersonalOf[Type] : never;
}

/** Something that happened to a case, not yet stamped. */
export type TicketEvent = { [Type in TicketEventType]: EventOf<Type> }[TicketEventType];

/** An event with its place in the history of its ticket. */
export type RecordedEvent = TicketEvent & {
  readonly id: EventId;
  readonly ticketId: TicketId;
  /** Counts from 1 within the ticket. */
  readonly sequence: number;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
};
