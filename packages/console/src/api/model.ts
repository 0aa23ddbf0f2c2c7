/** Types of requests and answers of the API, and a few of the example. */
import type { Answered } from './answered.js';

export type ActionView = Answered<'Action'>;
export type Actor = Answered<'Actor'>;
export type CooperativeRef = Answered<'Cooperative'>;
export type DraftView = Answered<'DraftView'>;
export type Draft = NonNullable<DraftView['draft']>;
export type Label = Answered<'Label'>;
export type MergePreview = Answered<'MergePreview'>;
export type MergeSuggestion = Answered<'MergeSuggestion'>;
export type LikenessReason = MergeSuggestion['reasons'][number];
export type NotificationPreferences = Answered<'NotificationPreferences'>;
export type Obligation = Answered<'Obligation'>;
export type OfficerNotification = Answered<'OfficerNotification'>;
export type OwedCall = Answered<'OwedCall'>;
export type RemainingTime = Answered<'RemainingTime'>;
export type Ticket = Answered<'Ticket'>;
export type Phase = Ticket['phase'];
export type ReporterKind = Ticket['reporterKind'];
export type TicketLink = Ticket['links'][number];
export type TicketListItem = Answered<'TicketItem'>;
export type TimelineEntry = Answered<'TimelineEntry'>;
export type MessageEntry = Answered<'MessageEntry'>;
export type AttachmentView = MessageEntry['attachments'][number];
export type SourceView = MessageEntry['sources'][number];
export type AttemptOutcome = Extract<TimelineEntry, { readonly type: 'attempt' }>['outcome'];
export type ClockExplanation = Answered<'ClockExplanation'>;
export type ExplanationStep = ClockExplanation['steps'][number];
export type TicketClock = Answered<'Clock'>;
export type Referral = NonNullable<Draft['referral']>;

/** Everything that an officer sees of one ticket. */
export interface TicketDetail extends Answered<'TicketView'> {
  /** The answer that is being written. */
  readonly answer: DraftView;
}

/** Reference of another ticket to this one. */
export interface TicketName extends Pick<TicketListItem, 'subject'> {
  readonly id: string;
  readonly number: string;
}

/** The signed-in officer of this browser, and the ways to sign in. */
export type Session = Answered<'Session'>;
export type Officer = NonNullable<Session['officer']>;

/** Record of a contact by an officer. */
export type NewTicket = Answered<'NewTicket'>;

/** How a citizen came to the officer who records a ticket. */
export type RecordedChannel = 'phone' | 'counter' | 'letter';

/** The result of recording a ticket; without a PIN, its letter was recorded before. */
export interface Recorded {
  readonly ticket: Ticket;
  readonly pin: string | null;
}
