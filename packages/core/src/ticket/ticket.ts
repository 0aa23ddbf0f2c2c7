import type { ConversationId, MessageId, PartyId, TicketId } from '../ids.js';
import type { Obligation } from '../obligation/obligation.js';
import type { Phase } from './workflow/phase.js';
import type { TicketKind } from './workflow/workflow.js';

/** The cooperative that a ticket is about. May be unverified; every field but the name may be missing. */
export interface CooperativeRef {
  /** Number of the cooperative (NIK koperasi), digits only. Never a person's NIK. */
  readonly nikop?: string;
  readonly simkopdesId?: string;
  /** Kemendagri village code, dotted: `33.73.04.1001`. */
  readonly villageCode?: string;
  readonly name: string;
}

/** The office to which a ticket was referred, when the desk is not competent. */
export interface Referral {
  /** Stable code of the agency, such as `lapor`, `ombudsman`, `ojk`, or the host's own. */
  readonly agency: string;
  /** Name of the agency as the citizen reads it. */
  readonly name: string;
  /** The number of the ticket in the other system, when it is known. */
  readonly reference?: string;
}

/** A recorded referral. The reason is in the history, sealed. */
export interface ReferralRecord extends Referral {
  /** When the ticket was referred, epoch ms. */
  readonly at: number;
}

/** An id of a ticket in another system, such as the tracking id of LAPOR!. */
export interface ForeignId {
  /** Stable code of the system: `lapor`, or the host's own word. */
  readonly system: string;
  /** Id in the notation of that system. Never a person's name, number or address. */
  readonly id: string;
}

/** Kind of a reporter: a person on their own behalf, or one who represents an institution or a cooperative. */
export type ReporterKind = 'person' | 'institution' | 'cooperative';

/** Relation of a reporter to the person they represent (UU 25/2009 article 42 allows a proxy). */
export interface ProxyFacts {
  /** A code: `family`, `lawyer`, or the host's own word. */
  readonly relation: string;
  /** Whether an officer saw a proof of the authority, such as a letter. */
  readonly proofSeen: boolean;
}

/** A file of a ticket. Its file name is personal data and is kept in the message. */
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

/** A reply draft, without its text. */
export interface DraftFacts {
  /** Becomes the id of the message when it is sent. */
  readonly draftId: MessageId;
  /** The action that sends it: `answer`, `reject` … */
  readonly action: string;
  readonly referral: Referral | null;
  /** Id of the officer who wrote it last. */
  readonly author: string;
}

/** A reply draft: its text is sealed, and the citizen does not see it. */
export interface Draft extends Omit<DraftFacts, 'draftId'> {
  readonly id: MessageId;
  readonly status: 'written' | 'submitted' | 'approved' | 'returned';
  /** Since when it has this status, epoch ms. */
  readonly at: number;
}

/** A report that joined another ticket. */
export interface JoinedReport {
  readonly ticketId: TicketId;
  /** Since when its citizen waits: the clocks of the lead ticket start no later. Epoch ms. */
  readonly since: number;
}

/**
 * A ticket as plain facts. Names, contact data and free text are not part of it: they are sealed, and come with a
 * `TicketView` for readers with permission.
 */
export interface Ticket {
  readonly id: TicketId;
  /** Human number, such as `ADU-2026-000123-4`. */
  readonly number: string;
  readonly version: number;
  readonly kind: TicketKind;
  /** True when an abuse of office, corruption or breach of discipline is alleged (berkadar pengawasan). */
  readonly supervisory: boolean;
  /** Category code; null until one is chosen. */
  readonly category: string | null;
  readonly cooperative: CooperativeRef | null;
  /** Kemendagri region code, dotted, of any level. */
  readonly region: string | null;
  /** Ids in other systems. No other ticket of the desk has the same. */
  readonly foreignIds: readonly ForeignId[];
  /** Name of the channel on which the ticket began. */
  readonly channel: string;
  readonly conversationId: ConversationId | null;
  /**
   * "No name": the reporter wants no name kept. All that is known about them is hidden from the respondent, the public
   * and most officers, and no call is owed.
   */
  readonly anonymous: boolean;
  /**
   * "Keep my name secret": who reported it is hidden from the respondent, the public and most officers, the content from the
   * public, and nothing is sent to contacts that others may read.
   */
  readonly confidential: boolean;
  /** The reporter. Other people join with reports of their own: see `reports`. */
  readonly reporters: readonly PartyId[];
  readonly reporterKind: ReporterKind;
  /** Set when the reporter represents another person, who is not contacted. */
  readonly proxy: ProxyFacts | null;
  /** The represented person: a party of its own, whose name is sealed under its own key. */
  readonly represented: PartyId | null;
  /** Kinds of contact that the reporter left, such as `phone`; the contacts are sealed. Left out without any. */
  readonly contactKinds?: readonly string[];
  /**
   * The reporter said that no other person reads messages to these contacts. Without it, no notice about a confidential
   * ticket is sent there.
   */
  readonly safeContacts?: true;
  readonly state: string;
  readonly phase: Phase;
  /** The state before this one, for actions that go `back`. */
  readonly previousState: string | null;
  /** Counts from 1; every reopening after closing begins a new one. */
  readonly cycle: number;
  readonly team: string | null;
  readonly assignee: string | null;
  /** When it was assigned, epoch ms; null while it is unassigned. */
  readonly assignedAt: number | null;
  /**
   * The officers, units and cooperatives that the ticket is about, by code. A principal with one of these codes, as
   * `id` or among `units`, does not see the ticket.
   */
  readonly recusals: readonly string[];
  readonly referral: ReferralRecord | null;
  readonly obligations: readonly Obligation[];
  /** The reply draft; null for citizens, and for readers who may not read text. */
  readonly draft: Draft | null;
  readonly links: readonly TicketLink[];
  readonly attachments: readonly Attachment[];
  /** The ticket that this one joined; null when it is handled separately. */
  readonly leadId: TicketId | null;
  /** The reports that joined this one. Each stays a ticket of its own, with its own obligation. */
  readonly reports: readonly JoinedReport[];
  /** Message that opened the ticket. */
  readonly openingMessageId: MessageId;
  /**
   * When the desk received the message, the call or the letter, not when it was sent; the clocks start here. Epoch ms.
   */
  readonly receivedAt: number;
  /**
   * Hash of the calendar of its deadlines: the calendar of the desk when the ticket was opened, unless it was
   * rescheduled.
   */
  readonly calendar: string;
  /** Hash of the policies of its deadlines: those of the desk when the ticket was opened, unless it was rescheduled. */
  readonly policies: string;
  /** Epoch ms. */
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly answeredAt: number | null;
  readonly closedAt: number | null;
  /** Time of the citizen's first message without a reply, epoch ms; null when all have one. */
  readonly awaitingReadSince: number | null;
  readonly messageCount: number;
  /** The question that the citizen has not answered yet. */
  readonly openQuestion: MessageId | null;
  /** Our messages that could not be delivered. */
  readonly undelivered: readonly MessageId[];
  /** State of plugins for this ticket, by plugin id; left out while there is none. */
  readonly plugins?: Readonly<Record<string, unknown>>;
}

/** Code of the place that a ticket is about: the village of its cooperative, otherwise its region. */
export function placeOf({
  cooperative,
  region,
}: Pick<Ticket, 'cooperative' | 'region'>): string | null {
  return cooperative?.villageCode ?? region;
}
