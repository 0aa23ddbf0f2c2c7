/** The shapes that travel between the console and the server: the core's own, and the example's few. */
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
import type { ReferralTarget } from '@aduan/core/organization';
import type { ViewRecord } from '@aduan/core/oversight';
import type { PersonMatch, PersonWithHistory } from '@aduan/core/parties';
import type { DraftView, OwedCall } from '@aduan/core/replies';

export type { ViewRecord };

/** Who reported, over all channels. */
export interface KnownPerson {
  readonly person: PersonWithHistory;
  /** Who may be the same. */
  readonly matches: readonly PersonMatch[];
  /** His cases that this officer may see, newest first. */
  readonly cases: readonly TicketName[];
}

/** Somebody whom a number leads to, with the cases to ask him about. */
export interface FoundPerson extends PersonMatch {
  readonly cases: readonly TicketName[];
}

/** Cases that a report may belong to, most alike first. */
export interface SimilarTickets {
  readonly items: readonly MergeSuggestion[];
}

/** The other reports of a case. */
export interface MergedReports {
  readonly items: readonly TicketListItem[];
}

/** What a case is called where another one names it. */
export interface TicketName extends Pick<TicketListItem, 'subject'> {
  readonly id: string;
  readonly number: string;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
  /** What others call his post. */
  readonly role: string;
  /** What the workflow goes by. */
  readonly roles: readonly string[];
  readonly team: string | null;
  /** Epoch ms: until when the account lets him in; left out when there is no end. */
  readonly validUntil?: number;
}

export interface Session {
  readonly officer: Officer | null;
  readonly csrf: string;
}

/** What the sign-in page may know. */
export interface DeskFront {
  readonly name?: string;
  readonly hours: HoursView;
  /** Whether officers sign in by links of the terminal. */
  readonly hasLinks: boolean;
}

export interface CategoryChoice {
  readonly code: string;
  readonly label: Label;
  readonly group: Label;
  readonly path: readonly Label[];
  readonly synonyms?: readonly string[];
}

export interface DeskKind {
  readonly id: string;
  readonly label: Label;
  /** What a caller is usually asked. */
  readonly asks: readonly Label[];
}

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** An answer to begin from, filled in from one case. */
export interface FilledTemplate {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
}

export interface TicketTemplates {
  readonly templates: readonly FilledTemplate[];
  /** Where the citizen can turn if the answer does not help. */
  readonly nextStep: string | null;
}

export interface StateLabels {
  readonly phase: Phase;
  readonly official: Label;
  readonly citizen: Label;
}

/** Somebody who has, or ever had, an account. */
export interface DeskOfficer extends Officer {
  /** Whether they work here, and can be given cases. */
  readonly isHere: boolean;
}

/** Everything about the desk that seldom changes while somebody works at it. */
export interface DeskMeta extends Omit<DeskFront, 'demo'> {
  readonly officers: readonly DeskOfficer[];
  readonly teams: readonly { readonly id: string; readonly name: Label }[];
  readonly categories: readonly CategoryChoice[];
  /** What a case can be; the first is what it is when nobody says. */
  readonly kinds: readonly DeskKind[];
  readonly states: Readonly<Record<string, StateLabels>>;
  readonly agencies: readonly ReferralTarget[];
  readonly regions: readonly Region[];
}

export interface QueueItem extends TicketListItem {
  /** Start of the clock that is due next, epoch ms. */
  readonly startedAt?: number;
}

export interface QueuePage {
  readonly items: readonly QueueItem[];
  readonly next: string | null;
  /** The server's time, epoch ms. */
  readonly now: number;
}

/** A page of what a search found. */
export interface FoundPage extends QueuePage, Omit<SearchPage, keyof QueuePage> {}

export interface DeskCounts {
  readonly byPhase: Readonly<Partial<Record<Phase, number>>>;
  readonly late: number;
  readonly mine: number;
  readonly team: number;
  readonly owed: number;
  readonly calls?: number;
  /** Answers of which nobody can tell the citizen. */
  readonly noWay?: number;
  /** Drafts that wait for a superior; null for who may not approve. */
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
  /** The deadline on the clocks of office and citizen, where they differ: `16.30 WIB = 18.30 WIT`. */
  readonly citizensTime?: Label | null;
};

export interface TicketDetail extends Omit<TicketView, 'clocks'> {
  readonly clocks: readonly TicketClock[];
  /** How its answer stands as a draft. */
  readonly answer: DraftView;
  /** Where it is, with all that lies around; null when it is not said. */
  readonly place: Label | null;
  /** Where its cooperative is. */
  readonly cooperativePlace: Label | null;
  /** The server's time, epoch ms. */
  readonly now: number;
}

export interface ClockExplanation extends Explanation {
  readonly metric: string;
  readonly cycle: number;
  readonly policy: { readonly id: string; readonly version: string; readonly source?: string };
}

/** What is known of a report that is being written down. */
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
    /** The party that he said he is. */
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

/** A letter on paper, with its number in the register. */
export interface NewPostalLetter extends NewTicket {
  readonly channel: 'letter';
  readonly agenda: string;
  readonly receivedAt: number;
}

/** What became of a case that was recorded; without a PIN, its letter was recorded before. */
export interface Recorded {
  readonly ticket: Ticket;
  readonly pin: string | null;
}
