import type { AddressId } from '../channel/address.js';
import type { CitedArticle, SourceText } from '../channel/answer-source.js';
import type { Choice, Content, MediaRef } from '../channel/content.js';
import type {
  ConversationId,
  EventId,
  MessageId,
  ObligationId,
  PartyId,
  PluginWord,
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

/** A file as an event names it: without its file name, which is personal. */
export interface AttachmentFacts {
  readonly blob: string;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** Content of a message. It is sealed and opened only for readers with permission. */
export interface MessageText {
  readonly text: string;
  /** The citizen's text in the chat, if `text` is the summary for the ticket; empty when they wrote nothing. */
  readonly said?: string;
  /** Files with their names. */
  readonly media?: readonly MediaRef[];
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly choices?: readonly Choice[];
  /** The whole content that the desk sent, if it is more than text; never with secrets. */
  readonly content?: Content;
  /** Ticket number that the message contains. */
  readonly ticket?: string;
  /** The channel's own id of a citizen's message, so that their client recognises it. */
  readonly channelId?: string;
  /** When the citizen edited the message, epoch ms of the channel; left out for the original text. */
  readonly editedAt?: number;
  /** The message that this one edits or deletes. */
  readonly revises?: MessageId;
  /** When the citizen deleted the message in `revises`, epoch ms of the channel: this message then has no text. */
  readonly deletedAt?: number;
  /** The rules of the intake that led to it: for officers, never sent. */
  readonly why?: readonly string[];
}

/** The facts, or the sealed part, of an event that a plugin defines. */
export type EventPart = Readonly<Record<string, unknown>>;

/** Purpose of a message of the desk, as far as rules need it. */
export type MessagePurpose =
  | 'acknowledgement'
  | 'question'
  | 'answer'
  /** A notice that there is an answer, and where. It goes another way than the answer and holds only number and link. */
  | 'answer-notice'
  | 'information'
  /** A message that a plugin sends automatically, such as a question. It does not count as an answer. */
  | PluginWord;

/**
 * The facts of each kind of event of a ticket. Facts are kept in clear permanently and never hold names, contact data
 * or free text; those are in `PersonalOf`.
 */
export interface EventFacts {
  /** A ticket was opened. */
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
    /** When it was answered, if that was before it was recorded, epoch ms; otherwise left out. */
    readonly answeredAt?: number;
    readonly messageId: MessageId;
    readonly attachments: readonly AttachmentFacts[];
    /** Left out when no other system has the ticket. */
    readonly foreignIds?: readonly ForeignId[];
    /** Left out for a person. */
    readonly reporterKind?: ReporterKind;
    /** This field and the next two are set if the reporter represents another person. */
    readonly proxy?: ProxyFacts;
    readonly represented?: PartyId;
    /** The sealed record with the name and contacts of the represented person, under their own key. */
    readonly representedRecord?: string;
    /** Version of the privacy notice that the reporter was shown; left out if none was. */
    readonly privacyNotice?: string;
    /** Kinds of contact that the reporter left, such as `phone`; left out without any. */
    readonly contactKinds?: readonly string[];
    /** The reporter said that no other person reads messages to these contacts; otherwise left out. */
    readonly safeContacts?: true;
    /** Hash of the calendar that its deadlines are counted with. */
    readonly calendar: string;
    /** Hash of the policies that its deadlines follow. */
    readonly policies: string;
  };
  /** The state of the ticket changed. */
  'ticket.moved': {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly fromPhase: Phase;
    readonly phase: Phase;
    readonly cycle: number;
    readonly referral: Referral | null;
  };
  /** The ticket was given to a team or an officer, or taken away. */
  'ticket.assigned': { readonly team: string | null; readonly assignee: string | null };
  /** The new recusals of the ticket. */
  'ticket.recused': { readonly recusals: readonly string[] };
  /** Somebody said what the ticket is about. */
  'ticket.classified': {
    readonly kind: TicketKind;
    readonly category: string | null;
    readonly supervisory: boolean;
    readonly cooperative: CooperativeRef | null;
    readonly region: string | null;
  };
  /** A flag that hides the reporter was set or loosened. */
  'ticket.restricted': {
    readonly anonymous: boolean;
    readonly confidential: boolean;
    /** New party of the reporter, if they became hidden. */
    readonly reporter?: PartyId;
  };
  /** The ticket was linked to another one. */
  'ticket.linked': { readonly type: 'duplicate-of' | 'related'; readonly ticketId: TicketId };
  /** Another system took the ticket under this id. */
  'ticket-sync:shared': { readonly foreignIds: readonly ForeignId[] };
  /** Another system sent an update of the ticket; its text is sealed. */
  'ticket-sync:received': UpdateFacts;
  /** The report joined another ticket and follows it. */
  'merged-tickets:joined': { readonly leadId: TicketId };
  /** The report left the merged tickets. */
  'merged-tickets:left': { readonly leadId: TicketId };
  /** Another report joined this ticket, which leads. */
  'merged-tickets:report-joined': JoinedReport;
  /** A joined report left again. */
  'merged-tickets:report-left': { readonly ticketId: TicketId };
  /** The citizen of a joined report wrote again; the text is only in the history of that report. */
  'merged-tickets:report-wrote': { readonly ticketId: TicketId; readonly messageId: MessageId };
  /** The citizen wrote in an open ticket, or edited or deleted a message. */
  'message.received': {
    readonly messageId: MessageId;
    readonly channel: string;
    readonly conversationId: ConversationId | null;
    readonly attachments: readonly AttachmentFacts[];
    /** The message that the citizen edited or deleted; left out for a new message. */
    readonly revises?: MessageId;
    /** When the citizen deleted it, epoch ms of the channel; otherwise left out. The text stays. */
    readonly deletedAt?: number;
    /**
     * The citizen got a confirmation that the message joined the ticket; left out if they got another answer, or a
     * confirmation just before.
     */
    readonly confirmed?: true;
  };
  /** The desk wrote; `channel` is null for the tracking page alone. */
  'message.sent': {
    readonly messageId: MessageId;
    readonly channel: string | null;
    readonly conversationId: ConversationId | null;
    readonly purpose: MessagePurpose;
    /** Left out if no article was used. */
    readonly cites?: readonly CitedArticle[];
  };
  /** A message of the desk did not arrive. */
  'message.failed': { readonly messageId: MessageId; readonly errorClass: string };
  /** A note was written. */
  'note.added': { readonly noteId: MessageId };
  /** An answer is owed, or owed again. */
  'obligation.owed': {
    readonly obligationId: ObligationId;
    readonly to: PartyId | null;
    readonly conversationId: ConversationId | null;
    /** The citizen waits for a call; left out if a written answer is enough. */
    readonly callBack?: true;
  };
  /** Somebody tried to reach the citizen, or a receipt came. */
  'obligation.attempted': {
    readonly obligationId: ObligationId;
    readonly by: string;
    readonly outcome: AttemptOutcome;
    readonly messageId: MessageId | null;
    /** The working day of the office on which the attempt was made; left out for reports of a channel. */
    readonly workingDay?: string | null;
    /** The message said only that there is an answer; otherwise left out. */
    readonly notice?: true;
  };
  /**
   * The answer was posted or told: the office has fulfilled its obligation, even if the answer has not reached the
   * citizen.
   */
  'obligation.fulfilled': {
    readonly obligationId: ObligationId;
    readonly by: string;
    readonly messageId: MessageId | null;
  };
  /** The citizen provably has the answer. */
  'obligation.reached': { readonly obligationId: ObligationId; readonly proof: ReachedProof };
  /** The answer is presumed to have arrived: no proof exists, and none is expected. */
  'obligation.presumed': { readonly obligationId: ObligationId; readonly proof: PresumedProof };
  /** An officer has to call, because no written message reached the citizen. */
  'obligation.to-call': { readonly obligationId: ObligationId };
  /** The citizen cannot be notified: they are not reachable where the answer was posted, and left no usable contact. */
  'obligation.no-way': { readonly obligationId: ObligationId };
  /** A supervisor waived the obligation. */
  'obligation.waived': { readonly obligationId: ObligationId };
  /** The obligation was given up: tries failed, there is no way, or the ticket was reopened before. */
  'obligation.unreached': {
    readonly obligationId: ObligationId;
    readonly cause: UnreachedCause;
  };
  /** A reply draft was written or changed. */
  'replies:draft-written': DraftFacts;
  /** A reply draft was handed in for approval. */
  'replies:draft-submitted': DraftFacts;
  /** A reply draft was approved. */
  'replies:draft-approved': DraftFacts;
  /** A reply draft was sent back, with a reason. */
  'replies:draft-returned': DraftFacts;
  /** A reply draft was discarded. */
  'replies:draft-discarded': DraftFacts;
  /** The citizen was sent a new PIN. */
  'pin.renewed': { readonly channel: string };
  /** All data of the reporter was exported, for them or for another person who is entitled to it. */
  'party.exported': PartyDecisionFacts;
  /** Wrong data of the reporter was corrected. The former values are sealed with the event. */
  'party.corrected': PartyDecisionFacts & {
    readonly fields: readonly ('name' | 'contacts' | 'words')[];
    /** The message whose text was wrong; left out if none was. */
    readonly messageId?: MessageId;
    /** Kinds of contact that the reporter has now; left out if no contact was wrong or missing. */
    readonly contactKinds?: readonly string[];
    /** A contact was wrong, so messages sent there reached another person. Left out if a contact was added. */
    readonly replacesContact?: true;
  };
  /** The data of the reporter was erased: names, contacts, texts, files. */
  'party.erased': PartyDecisionFacts & {
    /** Empty; left out if another person reported the ticket. */
    readonly contactKinds?: readonly [];
  };
  /** A deadline comes near. */
  'sla.warned': FiringFacts;
  /** A deadline passed (level 1), or an escalation is due (2 and more). */
  'sla.breached': FiringFacts;
  /** The deadlines of the ticket are counted under other terms: another calendar, other policies or both. */
  'sla.rescheduled': RescheduleFacts;
}

/** An update from another system, without its text. */
export interface UpdateFacts {
  readonly system: string;
  /** The other system's id of the update. */
  readonly updateId: string;
  readonly kind: 'response' | 'transfer' | 'state';
  /** When the statement was made, epoch ms; null when the other system does not say. */
  readonly saidAt: number | null;
  /** Code of our unit that it was given to; null for other updates, and without a mapping. */
  readonly unit: string | null;
  /** Our state that corresponds to theirs; null for other updates, and without a mapping. */
  readonly state: string | null;
}

/** A decision of an officer about the personal data of a reporter. */
export interface PartyDecisionFacts {
  /** The reason: a word or the number of a letter, such as `request` or `ND-12/PDP/2026`. */
  readonly reason: string;
}

/** A deadline that is near or has passed. Fires once per ticket, cycle, target and level. */
export interface FiringFacts {
  readonly metric: string;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  readonly level: number;
  /** The deadline, epoch ms. */
  readonly dueAt: number;
  readonly policy: string;
  /** Role to notify; `null` = the assignee of the ticket. */
  readonly to: string | null;
}

/** A deadline that moved under other terms. */
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

/** A ticket changed to another calendar or other policies. */
export interface RescheduleFacts {
  /** Hashes of the former and the new calendar. */
  readonly fromCalendar: string;
  readonly toCalendar: string;
  /** Hash of the new policies; left out if they stay. */
  readonly toPolicies?: string;
  /** The decree for the new calendar, such as `SKB 1497/2025`; left out if none was given. */
  readonly decree?: string;
  /** The deadlines that moved; empty if none did. */
  readonly deadlines: readonly RescheduledDeadline[];
}

/** The sealed part of each kind of event that has one. */
export interface PersonalOf {
  'ticket.opened': MessageText & {
    readonly subject: string;
    readonly respondent?: string;
    readonly reporterName?: string;
    /** The institution or cooperative that the reporter represents. */
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
  /** The task of the person in the field. */
  /** The text of the other system. */
  'ticket-sync:received': { readonly reason: string };
  'sla.rescheduled': { readonly reason: string };
  'party.corrected': { readonly before: CorrectedText; readonly after: CorrectedText };
}

/** The values before or after a correction: only the corrected fields. */
export interface CorrectedText {
  readonly name?: string;
  readonly contacts?: readonly AddressId[];
  readonly text?: string;
  readonly subject?: string;
}

/** Type of an event that core defines. */
export type CoreEventType = keyof EventFacts;

/** Type of an event of a ticket. */
export type TicketEventType = CoreEventType | PluginWord;

/** One type of event that core defines, as `decide` makes it. */
export interface EventOf<Type extends CoreEventType> {
  readonly type: Type;
  readonly facts: EventFacts[Type];
  readonly personal?: Type extends keyof PersonalOf ? PersonalOf[Type] : never;
}

/** An event that a plugin defines: see `defineEvent`. */
export interface PluginEvent<
  Type extends PluginWord = PluginWord,
  Facts extends EventPart = EventPart,
  Personal extends EventPart = EventPart,
> {
  readonly type: Type;
  readonly facts: Facts;
  readonly personal?: Personal;
}

/** An event that core defines, without id, sequence and time. */
export type CoreEvent = { [Type in CoreEventType]: EventOf<Type> }[CoreEventType];

/** An event of a ticket, without id, sequence and time. */
export type TicketEvent = CoreEvent | PluginEvent;

/** An event as recorded in the history of its ticket. */
export type RecordedEvent = TicketEvent & {
  readonly id: EventId;
  readonly ticketId: TicketId;
  /** Counts from 1 within the ticket. */
  readonly sequence: number;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
};
