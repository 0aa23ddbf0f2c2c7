import type { AnswerSource } from '../channel/answer-source.js';
import type { Content, MediaRef } from '../channel/content.js';
import type { InboundMessage } from '../channel/inbound.js';
import type { NumberInText } from '../channel/number-in-text.js';
import type { Label, Locale } from '../ports/label.js';
import type { PrivacyNotice } from '../ports/privacy-notice.js';
import type { CooperativeRef, Ticket } from '../ticket/ticket.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { RepresentedInput } from './tickets.js';

/** Longest body that an intake may give to a case, in characters: a citizen's letter, not an officer's note. */
export const maxBodyLength = 100_000;

/** What an intake knows of a conversation. */
export interface IntakeState {
  /** Name under which the channel is mounted. */
  readonly channel: string;
  /** The ticket that the conversation is about, closed or not; null when there is none yet. */
  readonly ticket: Ticket | null;
  /**
   * Whether what the citizen writes does not move that ticket any more: it is closed, or was answered too long
   * ago for his words to open it again.
   */
  readonly isOver: boolean;
  /** What the intake kept of this conversation the last time. */
  readonly session: unknown;
  /** When an officer last wrote to the citizen in the case, epoch ms; null when none did. */
  readonly officerWroteAt: number | null;
  /** Epoch ms. */
  readonly at: number;
  readonly locale: Locale;
  /** Reads the number of a case of this desk in a text, by its own letters and check digit: see `findTicketNumber`. */
  readonly numberIn: (text: string) => NumberInText | null;
}

/** What an intake knows when a citizen writes. */
export interface IntakeInput extends IntakeState {
  /** With its files as they lie in the blob store. */
  readonly message: InboundMessage;
  /**
   * Shows the citizen that somebody writes, where his channel can: for an answer that takes a moment. Returns at
   * once, fails never, and the second call does nothing.
   */
  readonly signalProgress?: () => void;
}

/**
 * What happens to a conversation beside its messages: the time that the intake asked for has come
 * (`due`); an officer speaks from now on, or gives back to the intake.
 */
export type ConversationSignal = 'due' | 'taken-over' | 'handed-back';

/** What an intake knows when something happens to a conversation without a word of the citizen. */
export interface SignalInput extends IntakeState {
  readonly signal: ConversationSignal;
  /** The same when the signal comes twice. */
  readonly key: string;
}

/**
 * A case that an intake opens. What is left out is taken from the message. Limits are those of
 * `OpenInput`, but for a body of up to 100,000 characters: an effect beyond them is an `InputError`, and
 * the message waits in the inbox.
 */
export interface OpenEffect {
  readonly type: 'ticket.open';
  /** Default: the first kind of the desk. */
  readonly kind?: TicketKind;
  readonly subject?: string;
  readonly body?: string;
  /**
   * What the desk itself answers at once, at most 10,000 characters: the citizen reads it instead of a receipt,
   * with the number below, nothing is owed to him any more, and the case is closed. Only for what the
   * workflow lets it do so, by its action `answer-at-once`: a `TransitionError` elsewhere.
   */
  readonly answer?: string;
  /** What the answer rests on, at most 20: kept with it as data, shown to officers and on the page of the case. */
  readonly sources?: readonly AnswerSource[];
  /** Files that the citizen sent earlier in this conversation, as the intake saw them: at most 100. */
  readonly media?: readonly MediaRef[];
  readonly respondent?: string;
  readonly category?: string | null;
  readonly cooperative?: CooperativeRef | null;
  readonly region?: string | null;
  /** Codes of officers, units and cooperatives that the case is about. */
  readonly recusals?: readonly string[];
  /** "No name": give no `reporter` then. */
  readonly anonymous?: boolean;
  /** "Keep my name secret": who it was, and what was reported. */
  readonly confidential?: boolean;
  /** The citizen's own contact data, to reach him by. */
  readonly reporter?: {
    readonly name?: string;
    readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
    /** Whether he said that nobody else reads what comes to them. Default false. */
    readonly safeContacts?: boolean;
  };
  /** For whom he speaks, if not for himself; his own word, so that nobody has seen his authority. */
  readonly represents?: Omit<RepresentedInput, 'proofSeen'>;
  /** Whether somebody is in danger: its category takes the place of another one in a case that it joins. */
  readonly urgent?: boolean;
  /** What the citizen reads above the receipt, at most 2,000 characters: who helps now. */
  readonly preface?: string;
  /** Whether he is asked to join, where there are similar reports; `similarIntake` says it and hears the answer. */
  readonly asksToJoin?: boolean;
}

/** What a citizen says to the question whether his report shall be handled with similar ones. */
export interface JoinEffect {
  readonly joins: boolean;
  /** Number of the report that he was asked about. */
  readonly number: string;
}

/** A message joins the open case of the conversation. */
export interface AppendEffect {
  readonly type: 'ticket.append';
  /**
   * What was told in the conversation since the case was opened, or as it stands now: `body` is what the
   * message says in the case, `media` comes to its files. The case becomes a complaint where it was less,
   * and hidden where the citizen wants to be; category, cooperative and region fill in what is open. Who
   * opened it stays its reporter, under the name that he gave; contacts that he tells are tried first from
   * then on, unless he stays unknown.
   */
  readonly opening?: OpenEffect;
}

/** What shall happen with a message. At most one of the effects concerns a ticket. */
export type IntakeEffect =
  | OpenEffect
  | AppendEffect
  /** The citizen says what he thinks of the closed ticket of the conversation, 1 to 5. */
  | { readonly type: 'ticket.rate'; readonly score: number; readonly text?: string }
  /** The citizen answers whether his report joins similar ones; the desk tells him what came of it. */
  | ({ readonly type: 'ticket.join' } & JoinEffect)
  | {
      readonly type: 'reply';
      readonly content: Content;
      /** Which rules led to it, for officers who ask why: nothing that anybody said stands in them. */
      readonly why?: readonly string[];
    };

/** What an intake decides. */
export interface IntakeResult {
  readonly effects: readonly IntakeEffect[];
  /** JSON to keep for the next message of this conversation. */
  readonly session?: unknown;
  /** Whether what the citizen said is a secret, such as a PIN: the conversation then keeps dots. */
  readonly isSecret?: boolean;
  /** In which language the desk itself speaks to him now. Default: that of his channel. */
  readonly locale?: Locale;
  /**
   * What the citizen has just agreed to, or was told elsewhere, about his data, such as `consent/2026-1`: the desk does not tell it
   * again.
   */
  readonly informed?: string;
  /** With a `session`: when to send the signal `due` if nobody writes before, epoch ms. */
  readonly wakeAt?: number | null;
}

/** How a conversation stands with its intake, for officers. */
export interface IntakeStatus {
  /** Who speaks; nobody once it has ended. */
  readonly speaker: 'bot' | 'officer' | 'nobody';
  /** The question that is open, in the intake's own words; null when none is. */
  readonly asks: string | null;
  /** When that speaker or the citizen last said something to it, epoch ms; left out where it is not known. */
  readonly at?: number;
  /** What was told so far, by the intake's own names. */
  readonly collected: Readonly<Record<string, unknown>>;
}

/**
 * Decides what becomes of a citizen's message: the slot for a dialogue. Called from the inbox, one
 * message of a conversation at a time; when it throws, the message is tried again and nothing is lost.
 */
export interface Intake {
  /**
   * What people are told about their data, below the first reply that they get; all of it when they write PRIVASI. An intake
   * around another one hands on that one's. Default: `neutralPrivacyNotice`, which names no office.
   */
  readonly privacyNotice?: PrivacyNotice;
  /**
   * Who helps now, by the category of a case about somebody in danger, such as `darurat.ancaman`: the page of such a case says
   * it. Handed on in the same way. Default: its page says nothing of it.
   */
  readonly emergencyHelp?: Readonly<Record<string, Label>>;
  /** Decides what becomes of one message. */
  receive(input: IntakeInput): IntakeResult | Promise<IntakeResult>;
  /**
   * Takes words that a citizen changed before they stood in any case, and gives back the session to keep. They are
   * no answer to anything. Left out, the session stays as it is.
   */
  revise?(session: unknown, change: { readonly before: string; readonly after: string }): unknown;
  /** Decides what becomes of a conversation that something happens to. Left out, nothing does. */
  signal?(input: SignalInput): IntakeResult | Promise<IntakeResult>;
  /** Tells officers how a conversation stands by what the intake kept of it; null for what it does not know. */
  describe?(session: unknown): IntakeStatus | null;
}
