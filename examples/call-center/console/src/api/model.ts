/** The shapes of requests and answers between console and server: the core's own, and a few of the example. */
import type {
  ClockView,
  HoursView,
  Label,
  Phase,
  ReporterKind,
  SearchPage,
  Ticket,
  TicketListItem,
  TicketView,
} from '@aduan/core';
import type { Explanation } from '@aduan/core/calendar';
import type { MergeSuggestion } from '@aduan/core/merged-tickets';
import type { PersonMatch, PersonWithHistory } from '@aduan/core/parties';
import type { DraftView, OwedCall } from '@aduan/core/replies';

/** The reporter across all channels. */
export interface KnownPerson {
  readonly person: PersonWithHistory;
  /** Persons who may be the same. */
  readonly matches: readonly PersonMatch[];
  /** The reporter's tickets that this officer may see, newest first. */
  readonly cases: readonly TicketName[];
}

/** A person who has a number, with the tickets to ask them about. */
export interface FoundPerson extends PersonMatch {
  readonly cases: readonly TicketName[];
}

/** Tickets that a report may belong to, most similar first. */
export interface SimilarTickets {
  readonly items: readonly MergeSuggestion[];
}

/** The other reports of a merged ticket. */
export interface MergedReports {
  readonly items: readonly TicketListItem[];
}

/** How other tickets refer to a ticket. */
export interface TicketName extends Pick<TicketListItem, 'subject'> {
  readonly id: string;
  readonly number: string;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
  /** The title of the officer's post. */
  readonly role: string;
  /** The roles of the workflow. */
  readonly roles: readonly string[];
  readonly team: string | null;
  /** Epoch ms: when the account expires; left out when it does not. */
  readonly validUntil?: number;
}

export interface Session {
  readonly officer: Officer | null;
  readonly csrf: string;
}

/** What the sign-in page shows. */
export interface DeskFront {
  readonly hours: HoursView;
  /** Whether officers sign in with links from the terminal. */
  readonly hasLinks: boolean;
}

/** The opening of an answer, filled in from one ticket. */
export interface FilledTemplate {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
}

export interface TicketTemplates {
  readonly templates: readonly FilledTemplate[];
  /** Text that says where the citizen can turn if the answer does not help. */
  readonly nextStep: string | null;
}

export interface QueueItem extends TicketListItem {
  /** Start of the SLA clock that is due next, epoch ms. */
  readonly startedAt?: number;
}

export interface QueuePage {
  readonly items: readonly QueueItem[];
  readonly next: string | null;
  /** The server's time, epoch ms. */
  readonly now: number;
}

/** A page of search results. */
export interface FoundPage extends QueuePage, Omit<SearchPage, keyof QueuePage> {}

export interface DeskCounts {
  readonly byPhase: Readonly<Partial<Record<Phase, number>>>;
  readonly late: number;
  readonly mine: number;
  readonly team: number;
  readonly owed: number;
  readonly calls?: number;
  /** Answers without any way to reach the citizen. */
  readonly noWay?: number;
  /** Drafts that wait for approval; null for officers who may not approve. */
  readonly approval?: number | null;
  readonly open?: number;
  readonly now: number;
}

export interface CallPage {
  readonly items: readonly OwedCall[];
  readonly next: string | null;
  /** The server's time, epoch ms. */
  readonly now: number;
}

export type TicketClock = ClockView & {
  /** The deadline in the time zones of office and citizen, where they differ: `16.30 WIB = 18.30 WIT`. */
  readonly citizensTime?: Label | null;
};

export interface TicketDetail extends Omit<TicketView, 'clocks'> {
  readonly clocks: readonly TicketClock[];
  /** The reply draft of the ticket. */
  readonly answer: DraftView;
  /** The place with the regions that contain it; null when none is given. */
  readonly place: Label | null;
  /** The place of its cooperative. */
  readonly cooperativePlace: Label | null;
  /** The server's time, epoch ms. */
  readonly now: number;
}

export interface ClockExplanation extends Explanation {
  readonly metric: string;
  readonly cycle: number;
  readonly policy: { readonly id: string; readonly version: string; readonly source?: string };
}

/** What is known of a report that is being recorded. */
export type DraftDetails = Pick<NewTicket, 'kind' | 'category' | 'region' | 'cooperative'> &
  Partial<Pick<NewTicket, 'body'>>;

export interface NewTicket {
  readonly kind?: string;
  readonly subject?: string;
  readonly body: string;
  readonly category?: string;
  readonly region?: string;
  readonly cooperative?: { readonly name: string };
  readonly channel: 'phone' | 'counter' | 'letter';
  readonly reporter: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly address?: string;
    /** The party that the caller confirmed to be. */
    readonly known?: string;
    readonly kind?: ReporterKind;
    readonly organization?: string;
  };
  readonly represents?: {
    readonly relation: string;
    readonly proofSeen: boolean;
    readonly name?: string;
    readonly phone?: string;
  };
  readonly anonymous?: boolean;
  readonly confidential?: boolean;
  /** Epoch ms. */
  readonly receivedAt?: number;
}

/** A postal letter, with its number in the register. */
export interface NewPostalLetter extends NewTicket {
  readonly channel: 'letter';
  readonly agenda: string;
  readonly receivedAt: number;
  /** When it was answered on paper, epoch ms. */
  readonly answeredAt?: number;
  readonly answer?: string;
}

/** The result of recording a ticket; without a PIN, its letter was recorded before. */
export interface Recorded {
  readonly ticket: Ticket;
  readonly pin: string | null;
}
