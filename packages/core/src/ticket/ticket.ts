import type { ConversationId, MessageId, ObligationId, PartyId, TicketId } from '../ids.js';
import type { Obligation } from '../obligation/obligation.js';
import type { Phase } from './workflow/phase.js';
import type { TicketKind } from './workflow/workflow.js';

/** The cooperative that a case is about. May be unverified; every field but the name may be missing. */
export interface CooperativeRef {
  /** Number of the cooperative (NIK koperasi), digits only. Never a person's NIK. */
  readonly nikop?: string;
  readonly simkopdesId?: string;
  /** Kemendagri village code, dotted: `33.73.04.1001`. */
  readonly villageCode?: string;
  readonly name: string;
}

/** Where a case was sent on to, when the desk is not competent. */
export interface Referral {
  /** Stable code of the agency, such as `lapor`, `ombudsman`, `ojk`, or the host's own. */
  readonly agency: string;
  /** Name of the agency as the citizen reads it. */
  readonly name: string;
  /** The number under which the other system keeps the case, when it is known. */
  readonly reference?: string;
}

/** The outcome "not ours to decide". Why stands in the history, sealed. */
export interface ReferralRecord extends Referral {
  /** When the case was referred, epoch ms. */
  readonly at: number;
}

/** An id under which another system keeps a case, such as the tracking id of LAPOR!. */
export interface ForeignId {
  /** Stable code of the system: `lapor`, or the host's own word. */
  readonly system: string;
  /** As that system writes it. Never a person's name, number or address. */
  readonly id: string;
}

/** What a reporter is: himself, or one who speaks for an institution or a cooperative. */
export type ReporterKind = 'person' | 'institution' | 'cooperative';

/** How somebody stands to the person for whom he reports (UU 25/2009 article 42 allows a proxy). */
export interface ProxyFacts {
  /** A code: `family`, `lawyer`, or the host's own word. */
  readonly relation: string;
  /** Whether an officer saw that he may speak for him, such as a letter of authority. */
  readonly proofSeen: boolean;
}

/** A file that belongs to a case. Its name is personal data and lies in the message. */
export interface Attachment {
  readonly blob: string;
  readonly messageId: MessageId;
  readonly mime: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** A link to another ticket. */
export interface TicketLink {
  readonly type: 'duplicate-of' | 'related';
  readonly ticketId: TicketId;
}

/** A draft of an answer, as far as it is no words. */
export interface DraftFacts {
  /** Becomes the id of the message, once it is sent. */
  readonly draftId: MessageId;
  /** The action that sends it: `answer`, `reject` … */
  readonly action: string;
  readonly referral: Referral | null;
  /** Id of the officer who wrote it last. */
  readonly author: string;
}

/** What the citizen thinks of his closed case. His words stand in the history, sealed. */
export interface Rating {
  /** 1 (bad) to 5 (good). */
  readonly score: number;
  /** The answer that it is about. */
  readonly obligationId: ObligationId | null;
  /** Epoch ms. */
  readonly at: number;
}

/** An answer that is being written: its words are sealed, and the citizen knows nothing of it. */
export interface Draft extends Omit<DraftFacts, 'draftId'> {
  readonly id: MessageId;
  readonly status: 'written' | 'submitted' | 'approved' | 'returned';
  /** Since when it stands so, epoch ms. */
  readonly at: number;
}

/** A report that joined the case of another one. */
export interface JoinedReport {
  readonly ticketId: TicketId;
  /** Since when its citizen waits: the clocks of the case start no later. Epoch ms. */
  readonly since: number;
}

/**
 * The case as plain facts: everything but names, contact data and free text, which are sealed and
 * come with a `TicketView` only for those who may see them.
 */
export interface Ticket {
  readonly id: TicketId;
  /** Human number, such as `ADU-2026-000123-4`. */
  readonly number: string;
  readonly version: number;
  readonly kind: TicketKind;
  /** True when an abuse of office, corruption or breach of discipline is alleged (berkadar pengawasan). */
  readonly supervisory: boolean;
  /** Category code, or null as long as nobody chose one. */
  readonly category: string | null;
  readonly cooperative: CooperativeRef | null;
  /** Kemendagri region code, dotted, of any level. */
  readonly region: string | null;
  /** What other systems call it. No other case of the desk carries one of them. */
  readonly foreignIds: readonly ForeignId[];
  /** Name of the channel on which the case began. */
  readonly channel: string;
  readonly conversationId: ConversationId | null;
  /**
   * "No name": the reporter wants none kept. Whatever is known of them is hidden from the respondent, the public and most
   * officers, and no call is owed.
   */
  readonly anonymous: boolean;
  /**
   * "Keep my name secret": who reported it is hidden from the respondent, the public and most officers, the content from the
   * public, and nothing is sent to contacts that others may read.
   */
  readonly confidential: boolean;
  /** Who reported it. Others join with reports of their own: see `reports`. */
  readonly reporters: readonly PartyId[];
  readonly reporterKind: ReporterKind;
  /** Set when the reporter speaks for somebody else, who is not contacted. */
  readonly proxy: ProxyFacts | null;
  /** For whom he speaks: a party of its own, whose name lies under its own key. */
  readonly represented: PartyId | null;
  /** Kinds of contact that the reporter left, such as `phone`; the contacts are sealed. Left out without any. */
  readonly contactKinds?: readonly string[];
  /** He said that nobody else reads what comes to them: no other confidential case is told of there. */
  readonly safeContacts?: true;
  readonly state: string;
  readonly phase: Phase;
  /** The state before this one, for actions that go `back`. */
  readonly previousState: string | null;
  /** Counts from 1; every reopening after closing begins a new one. */
  readonly cycle: number;
  readonly team: string | null;
  readonly assignee: string | null;
  /** When he was given it, epoch ms; null while nobody handles it. */
  readonly assignedAt: number | null;
  /**
   * Whom the case is about: codes of officers, units and cooperatives. Who carries one of them, as `id` or
   * among the `units` of his principal, does not know of the case.
   */
  readonly recusals: readonly string[];
  readonly referral: ReferralRecord | null;
  readonly obligations: readonly Obligation[];
  /** The answer that is being written; null for citizens, and for those who may not read words. */
  readonly draft: Draft | null;
  /** Null as long as the citizen said nothing. */
  readonly rating: Rating | null;
  /** The message that asked him what he thinks; null as long as nobody did. */
  readonly ratingQuestion: MessageId | null;
  readonly links: readonly TicketLink[];
  readonly attachments: readonly Attachment[];
  /** The report whose case this one joined; null when it goes its own way. */
  readonly leadId: TicketId | null;
  /** The reports that joined this one; each stays a ticket of its own, with its own duty to answer. */
  readonly reports: readonly JoinedReport[];
  /** Message that opened the case. */
  readonly openingMessageId: MessageId;
  /** When the citizen came to the desk; the clocks start here. Epoch ms. */
  readonly receivedAt: number;
  /**
   * Hash of the calendar that its deadlines are counted with: that of the desk when it was opened, until it is
   * rescheduled.
   */
  readonly calendar: string;
  /** Epoch ms. */
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly answeredAt: number | null;
  readonly closedAt: number | null;
  /** Since when the citizen waits for words of ours: his first that nobody replied to, epoch ms. */
  readonly awaitingReadSince: number | null;
  readonly messageCount: number;
  /** The question that the citizen has not answered yet. */
  readonly openQuestion: MessageId | null;
  /** Our messages that could not be delivered. */
  readonly undelivered: readonly MessageId[];
}

/** Code of the place that a case is about: the village of its cooperative, else its region. */
export function placeOf({
  cooperative,
  region,
}: Pick<Ticket, 'cooperative' | 'region'>): string | null {
  return cooperative?.villageCode ?? region;
}
