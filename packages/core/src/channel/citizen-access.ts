import type { Languages } from '@aduan/core/catalogue';
import type { Label } from '../ports/label.js';
import type { PrivacyNotice } from '../ports/privacy-notice.js';
import type { SourceView } from './answer-source.js';
import type { Choice, MediaRef } from './content.js';
import type { Receipt } from './inbound.js';
import type { KindChoice } from './kind-choice.js';
import type { NumberInText } from './number-in-text.js';

/** One message as the citizen of a conversation sees it. */
export interface TranscriptEntry {
  /** Grows with every change of the transcript; a client that has seen n asks for what is after n. */
  readonly revision: number;
  /** Of what the citizen sent: the id that his client gave it. Of what the desk says: its own. */
  readonly id: string;
  readonly direction: 'in' | 'out';
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly choices?: readonly Choice[];
  readonly media: readonly MediaRef[];
  /** Inbound: `accepted` = stored, `read` = an officer opened it. Outbound: as the channel reports. */
  readonly status: Receipt;
  /** Who speaks for the desk: the desk's own automatic words, or an officer by name and role. */
  readonly author: {
    readonly kind: 'citizen' | 'desk' | 'officer';
    readonly name?: string;
    readonly role?: string;
  };
  /** Number of the ticket that the message belongs to. */
  readonly ticket?: string;
}

/** Service hours as a citizen needs them. */
export interface HoursView {
  readonly open: boolean;
  /** When that changes next, epoch ms; `null` when not within the calendar. */
  readonly changesAt: number | null;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** One sentence, such as "Sekarang tutup, buka lagi Senin 07.30 WIB". */
  readonly text: Label;
}

/** One line of the public history of a ticket. */
export interface TrackingStep {
  /** Epoch ms. */
  readonly at: number;
  readonly text: Label;
}

/** Something that the desk said in a case. */
export interface TrackedAnswer {
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  /** What an answer of the bank rests on; empty for other words. */
  readonly sources: readonly SourceView[];
}

/** What a tracking page shows: never names, never the text of the complaint. */
export interface TrackingView {
  readonly number: string;
  readonly kind: string;
  /** Citizen-facing label of the state. */
  readonly state: Label;
  readonly phase: string;
  /** Label of the category, if one was set. */
  readonly category: Label | null;
  /** Epoch ms. */
  readonly receivedAt: number;
  /** Until when the desk promised an answer, epoch ms. */
  readonly promisedBy: number | null;
  /** What it promised first, epoch ms; null as long as no other calendar moved that date. */
  readonly firstPromisedBy: number | null;
  /** Who owes what now, in one sentence. */
  readonly next: Label;
  /** Who helps now, as long as the case is about somebody in danger: say it before all else. Null for all others. */
  readonly help: Label | null;
  readonly steps: readonly TrackingStep[];
  /** Whether it was closed without its answer, since nobody could reach the citizen. */
  readonly unreached: boolean;
  /** The stars of the citizen, 1 to 5; null as long as he gave none. */
  readonly rating: number | null;
  /** What he may do on this page now; `add` while the desk waits for his answer to a question. */
  readonly may: readonly ('rate' | 'reopen' | 'add' | 'join' | 'leave')[];
  /** Shows for half an hour that somebody knew the PIN: for what he may do. Never in an address. */
  readonly pass: string;
  /** Answers and questions that the desk sent, oldest first. */
  readonly answers: readonly TrackedAnswer[];
}

/** Number and PIN as somebody types them, and what a door knows of whom. */
export interface TrackingRequest {
  readonly number: string;
  /** Spaces and dashes do not count. */
  readonly pin: string;
  /**
   * Whose try it is: the address of a client on the internet, or the number of who calls or writes. Wrong PINs are counted
   * by it, IPv6 by its first 64 bits. Left out where you do not know it: then the try counts for everybody together, and
   * while a PIN alone is not enough, all such tries as one network.
   */
  readonly network?: string | null;
  /** The last four digits of the citizen's phone number, for when a PIN alone is not enough; else nobody looks at them. */
  readonly contact?: string;
  /** False where you show no answers: that they are shown proves that they arrived. */
  readonly answers?: boolean;
}

/**
 * Result of a tracking request. A wrong PIN and an unknown number look the same. `locked`: this network has tried too often,
 * nobody else waits. `contact-needed`: so many have tried that for now a PIN opens a case only together with the last four
 * digits of its citizen's phone number, and these two did not, or were not both there. A case without a phone number is
 * then opened by the link of a message, or by an officer.
 */
export type TrackingResult =
  | { readonly found: true; readonly ticket: TrackingView }
  | {
      readonly found: false;
      readonly reason: 'number-malformed' | 'no-match' | 'contact-needed';
    }
  | { readonly found: false; readonly reason: 'locked'; readonly retryAt: number };

/** The window through which a citizen-facing channel sees the desk. */
export interface CitizenAccess {
  /** The languages that the desk speaks, with what its catalogues say. */
  readonly languages: Languages;
  /** Reads the number of a case of this desk in a text: see `findTicketNumber`. */
  numberIn(text: string): NumberInText | null;
  /** Whether the desk is open now, and until when. */
  hours(): HoursView;
  /** What people are told about their data. */
  privacyNotice(): PrivacyNotice;
  /**
   * Shows a case to whoever knows its number and PIN. That proves that its answers reached him: say `answers: false`
   * where you do not show them, and they are left out. Wrong PINs are counted here, for all doors: name the `network`.
   */
  track(request: TrackingRequest): Promise<TrackingResult>;
  /**
   * Shows a case, without its answers, by number and PIN as the desk has just given them: for the page or the call that tells
   * them. Nothing is counted, so never ask with what somebody typed.
   */
  receipt(given: { readonly number: string; readonly pin: string }): Promise<TrackingResult>;
  /**
   * Shows the case behind a link of the desk, once, and takes that for a proof that its answers reached him. Call it
   * when somebody pressed a button, never when the address is fetched: programs that make previews fetch it too.
   */
  openLink(secret: string): Promise<TrackingResult>;
  /**
   * Keeps what a citizen says of his closed case: once, 1 to 5, with words if he likes. Shows the case as it
   * stands then. @throws InputError
   */
  rate(request: {
    readonly number: string;
    readonly pass: string;
    readonly score: number;
    readonly text?: string;
  }): Promise<TrackingResult>;
  /** Takes a case up again for its citizen, with a reason, within the days that he has. @throws InputError */
  reopen(request: {
    readonly number: string;
    readonly pass: string;
    readonly reason: string;
  }): Promise<TrackingResult>;
  /**
   * Adds what its citizen says to a case, as a message of his; again with the key it is added once. Shows the case as it
   * stands then: `no-match` where the pass is no more good, and nothing was added. @throws InputError
   */
  add(request: {
    readonly number: string;
    readonly pass: string;
    readonly key: string;
    readonly text: string;
    /** Files of his that lie among those of the desk. */
    readonly media?: readonly MediaRef[];
  }): Promise<TrackingResult>;
  /**
   * Lets the report of a citizen be handled with similar ones, where `may` offers it; he still gets an answer
   * of his own. Again does no harm.
   */
  join(request: { readonly number: string; readonly pass: string }): Promise<TrackingResult>;
  /** Takes his report back out. Again does no harm. */
  leave(request: { readonly number: string; readonly pass: string }): Promise<TrackingResult>;
  /** Messages of one conversation that changed after `afterRevision`, in order of revision. */
  transcript(
    account: string,
    conversation: string,
    afterRevision: number,
  ): Promise<readonly TranscriptEntry[]>;
  /**
   * Calls back soon after a transcript may have changed in this process, and with `@aduan/core/instances` in
   * another one. @returns the off function
   */
  watch(account: string, conversation: string, listener: () => void): () => void;
  /** Categories that a citizen may pick, in order. */
  categories(): readonly { readonly code: string; readonly label: Label; readonly group: Label }[];
  /** What a report can be, in order: the first is what it is when its citizen does not say. */
  kinds(): readonly KindChoice[];
}
