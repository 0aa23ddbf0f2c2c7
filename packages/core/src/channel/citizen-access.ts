import type { PluginWord } from '../ids.js';
import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import type { PrivacyNotice } from '../ports/privacy-notice.js';
import type { SourceView } from './answer-source.js';
import type { Choice, MediaRef } from './content.js';
import type { Receipt } from './inbound.js';
import type { KindChoice } from './kind-choice.js';
import type { NumberInText } from './number-in-text.js';

/** One message as the citizen of a conversation sees it. */
export interface TranscriptEntry {
  /** Grows with every change of the transcript. A client that has seen revision n asks for changes after n. */
  readonly revision: number;
  /** For messages of the citizen the id that their client chose; for messages of the desk its own id. */
  readonly id: string;
  readonly direction: 'in' | 'out';
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly choices?: readonly Choice[];
  readonly media: readonly MediaRef[];
  /** Inbound: `accepted` = stored, `read` = an officer opened it. Outbound: as the channel reports. */
  readonly status: Receipt;
  /** Author of the message: the citizen, the desk with an automatic message, or an officer with name and role. */
  readonly author: {
    readonly kind: 'citizen' | 'desk' | 'officer';
    readonly name?: string;
    readonly role?: string;
  };
  /** Number of the ticket that the message belongs to. */
  readonly ticket?: string;
}

/** Service hours for citizens. */
export interface HoursView {
  readonly open: boolean;
  /** Time of the next change, epoch ms; `null` when the calendar does not reach that far. */
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

/** A message of the desk in a ticket. */
export interface TrackedAnswer {
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  /** Sources of an answer from the knowledge base; empty for other messages. */
  readonly sources: readonly SourceView[];
}

/** Content of a tracking page, without names or the text of the complaint. */
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
  /** The first promised date, epoch ms; null unless another calendar moved it. */
  readonly firstPromisedBy: number | null;
  /** Text for the citizen: the next step, its owner, and the promised date if the desk owes an answer. */
  readonly next: Label;
  /** Where to get help at once, if the ticket is about a person in danger: show it first. Otherwise null. */
  readonly help: Label | null;
  readonly steps: readonly TrackingStep[];
  /** Whether it was closed because the citizen could not be reached with the answer. */
  readonly unreached: boolean;
  /** Parts that plugins add, by plugin id. */
  readonly plugins: Readonly<Record<string, object>>;
  /**
   * Actions of the citizen that are possible now: `add` while the desk waits for an answer to a question,
   * `<plugin id>:<command>` for what `command` runs.
   */
  readonly may: readonly ('reopen' | 'add' | PluginWord)[];
  /** Proves for half an hour that the PIN was known, for the actions in `may`. Never put it into an address. */
  readonly pass: string;
  /** Answers and questions that the desk sent, oldest first. */
  readonly answers: readonly TrackedAnswer[];
}

/** Number and PIN as typed, and what the caller knows about the client. */
export interface TrackingRequest {
  readonly number: string;
  /** Spaces and dashes are ignored. */
  readonly pin: string;
  /**
   * The client: its network address, or the phone number of the caller or sender. Wrong PINs are counted per client;
   * IPv6 addresses are counted by their first 64 bits. If you leave it out, the attempt is counted together with all
   * other attempts without a network, and they share one limit while a PIN alone is not enough.
   */
  readonly network?: string | null;
  /** The last four digits of the citizen's phone number. They are read only while a PIN alone is not enough. */
  readonly contact?: string;
  /** False if you do not show the answers: showing them is recorded as proof that they arrived. */
  readonly answers?: boolean;
}

/**
 * Result of a tracking request. A wrong PIN and an unknown number look the same. `locked`: too many attempts from this
 * network; others are not affected. `contact-needed`: after too many attempts in total, a PIN works for now only with
 * the last four digits of the citizen's phone number, and these were wrong or missing. A ticket without a phone number
 * can then be opened only by the link in a message, or by an officer.
 */
export type TrackingResult =
  | { readonly found: true; readonly ticket: TrackingView }
  | {
      readonly found: false;
      readonly reason: 'number-malformed' | 'no-match' | 'contact-needed';
    }
  | { readonly found: false; readonly reason: 'locked'; readonly retryAt: number };

/** What a citizen-facing channel can read and do without sign-in. */
export interface CitizenAccess {
  /** The languages of the desk, with the texts of its catalogues. */
  readonly languages: Languages;
  /** Finds a ticket number of this desk in a text: see `findTicketNumber`. */
  numberIn(text: string): NumberInText | null;
  /** Whether the desk is open now, and until when. */
  hours(): HoursView;
  /** The privacy notice of the desk. */
  privacyNotice(): PrivacyNotice;
  /**
   * Shows a ticket to a person who knows its number and PIN. This proves that its answers reached them: pass
   * `answers: false` if you do not show them, and they are left out. Wrong PINs are counted here, for all channels:
   * pass the `network`.
   */
  track(request: TrackingRequest): Promise<TrackingResult>;
  /**
   * Shows a ticket without its answers, by the number and PIN that the desk has just issued, for the page or call that
   * announces them. Attempts are not counted, so never pass a number or PIN that a person typed.
   */
  receipt(given: { readonly number: string; readonly pin: string }): Promise<TrackingResult>;
  /**
   * Shows the ticket behind a link of the desk, once, and records that as proof that its answers reached the citizen.
   * Call it when the person pressed a button, never when the address is fetched: link previews fetch it too.
   */
  openLink(secret: string): Promise<TrackingResult>;
  /** Reopens a ticket for its citizen, with a reason, within the days that the workflow allows. @throws InputError */
  reopen(request: {
    readonly number: string;
    readonly pass: string;
    readonly reason: string;
  }): Promise<TrackingResult>;
  /**
   * Adds a message of the citizen to a ticket. Another call with the same key adds nothing. Returns the ticket after
   * it, or `no-match` when the pass has expired and nothing was added. @throws InputError
   */
  add(request: {
    readonly number: string;
    readonly pass: string;
    readonly key: string;
    readonly text: string;
    /** Files of the citizen that are already in the file store of the desk. */
    readonly media?: readonly MediaRef[];
  }): Promise<TrackingResult>;
  /**
   * Runs a command of a plugin on the ticket of a citizen. The command must have a route on the tracking page
   * (`http.tracking`). `may` says when to offer it; the command checks this again. Returns the ticket after it,
   * unchanged if the command is not possible now.
   *
   * @throws InputError for a wrong input, or for another command
   */
  command(request: {
    readonly number: string;
    readonly pass: string;
    readonly command: PluginWord;
    readonly input: unknown;
  }): Promise<TrackingResult>;
  /** Messages of one conversation that changed after `afterRevision`, in order of revision. */
  transcript(
    account: string,
    conversation: string,
    afterRevision: number,
  ): Promise<readonly TranscriptEntry[]>;
  /**
   * Calls the listener soon after a transcript may have changed, in this process or in one that `signals` reach.
   *
   * @returns a function that unsubscribes
   */
  watch(account: string, conversation: string, listener: () => void): () => void;
  /** Categories that a citizen may pick, in order. */
  categories(): readonly { readonly code: string; readonly label: Label; readonly group: Label }[];
  /** Kinds of reports, in order. The first applies when the citizen chooses none. */
  kinds(): readonly KindChoice[];
}
