import type { AnswerSource } from '../channel/answer-source.js';
import type { Content, MediaRef } from '../channel/content.js';
import type { InboundMessage } from '../channel/inbound.js';
import type { NumberInText } from '../channel/number-in-text.js';
import type { PluginWord } from '../ids.js';
import type { Label, Locale } from '../ports/label.js';
import type { PrivacyNotice } from '../ports/privacy-notice.js';
import type { CooperativeRef, Ticket } from '../ticket/ticket.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { RepresentedInput } from './tickets.js';

/**
 * Maximum length of a body that an intake may give to a ticket, in characters. It holds a citizen's letter, so it is
 * longer than the limit for officers.
 */
export const maxBodyLength = 100_000;

/** State of a conversation, for the intake. */
export interface IntakeState {
  /** Name under which the channel is mounted. */
  readonly channel: string;
  /** The ticket of the conversation, open or closed; null when there is none yet. */
  readonly ticket: Ticket | null;
  /**
   * Whether the citizen's messages no longer change that ticket: it is closed, or it was answered too long ago for a
   * message to reopen it.
   */
  readonly isOver: boolean;
  /** Session data from the previous turn of this conversation. */
  readonly session: unknown;
  /** When an officer last wrote to the citizen in the ticket, epoch ms; null when never. */
  readonly officerWroteAt: number | null;
  /** Epoch ms. */
  readonly at: number;
  readonly locale: Locale;
  /**
   * Finds the number of a ticket of this desk in a text, by the desk's prefix and the check digit: see
   * `findTicketNumber`.
   */
  readonly numberIn: (text: string) => NumberInText | null;
}

/** State and message, when a citizen writes. */
export interface IntakeInput extends IntakeState {
  /** The message, with its files as they are in the blob store. */
  readonly message: InboundMessage;
  /**
   * Shows the citizen a typing indicator, where the channel can, for an answer that takes a moment. Returns at once,
   * never fails, and does nothing on the second call.
   */
  readonly signalProgress?: () => void;
}

/**
 * Events of a conversation other than messages: the time that the intake asked for has come (`due`), an officer takes
 * the conversation over, or hands it back to the intake.
 */
export type ConversationSignal = 'due' | 'taken-over' | 'handed-back';

/** State and signal, when an event other than a message concerns a conversation. */
export interface SignalInput extends IntakeState {
  readonly signal: ConversationSignal;
  /** Idempotency key: the same when the signal comes twice. */
  readonly key: string;
}

/**
 * A ticket that an intake opens. Details that are left out are taken from the message. The limits of `OpenInput` apply,
 * except that a body may have 100,000 characters. An effect beyond them is an `InputError`, and the message stays in
 * the inbox.
 */
export interface OpenEffect {
  readonly type: 'ticket.open';
  /** Default: the first kind of the desk. */
  readonly kind?: TicketKind;
  readonly subject?: string;
  readonly body?: string;
  /**
   * An immediate answer by the desk itself, at most 10,000 characters. The citizen gets it instead of a receipt, with
   * the number below; no further answer is owed, and the ticket is closed. Allowed where the workflow has the action
   * `answer-at-once`; otherwise it is a `TransitionError`.
   */
  readonly answer?: string;
  /**
   * Sources of the answer, at most 20. They are kept with it as data and shown to officers and on the tracking page.
   */
  readonly sources?: readonly AnswerSource[];
  /** Files that the citizen sent earlier in this conversation, as the intake saw them: at most 100. */
  readonly media?: readonly MediaRef[];
  readonly respondent?: string;
  readonly category?: string | null;
  readonly cooperative?: CooperativeRef | null;
  readonly region?: string | null;
  /** Codes of officers, units and cooperatives that the ticket is about. */
  readonly recusals?: readonly string[];
  /** "No name". Give no `reporter` in that case. */
  readonly anonymous?: boolean;
  /** Whether the citizen asked for secrecy ("keep my name secret"): hides both the name and the report. */
  readonly confidential?: boolean;
  /** The citizen's own contact data, for reaching them. */
  readonly reporter?: {
    readonly name?: string;
    readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
    /** Whether the citizen said that no other person reads messages to these contacts. Default false. */
    readonly safeContacts?: boolean;
  };
  /**
   * The person the citizen speaks for, if not themselves. It is only their own claim: no officer has seen proof of
   * their authority.
   */
  readonly represents?: Omit<RepresentedInput, 'proofSeen'>;
  /** Whether a person is in danger. The category then replaces the existing one in a ticket that the message joins. */
  readonly urgent?: boolean;
  /** Text above the receipt, at most 2,000 characters, such as who can help now. */
  readonly preface?: string;
}

/** Adds a message to the open ticket of the conversation. */
export interface AppendEffect {
  readonly type: 'ticket.append';
  /**
   * Details that the citizen gave in the conversation after the ticket was opened, or all details so far. `body`
   * becomes the text of the message in the ticket; `media` is added to its files. The ticket becomes a complaint if it
   * was a lesser kind, and is hidden if the citizen asks for it. Category, cooperative and region fill in empty fields
   * only. The reporter of the ticket stays the same, under the name given. From then on new contacts are tried first,
   * unless the reporter is anonymous.
   */
  readonly opening?: OpenEffect;
}

/**
 * Runs a command of a plugin on the ticket of the conversation, as the reporter of the ticket. The message becomes part
 * of the ticket. A command that is not possible is an error, and the message stays in the inbox.
 */
export interface CommandEffect {
  readonly type: 'ticket.command';
  /** `<plugin id>:<command>`. */
  readonly command: PluginWord;
  readonly input: unknown;
}

/** Effect of a message. At most one of the effects concerns a ticket. */
export type IntakeEffect =
  | OpenEffect
  | AppendEffect
  | CommandEffect
  | {
      readonly type: 'reply';
      readonly content: Content;
      /** Which rules led to the reply, for officers who want to know. Holds nothing that a person said. */
      readonly why?: readonly string[];
    };

/** Decision of an intake. */
export interface IntakeResult {
  readonly effects: readonly IntakeEffect[];
  /** JSON to keep for the next message of this conversation. */
  readonly session?: unknown;
  /** Whether the citizen's text is a secret, such as a PIN. The conversation then keeps dots in its place. */
  readonly isSecret?: boolean;
  /** Language in which the desk writes to the citizen from now on. Default: the language of their channel. */
  readonly locale?: Locale;
  /**
   * Version of the privacy notice that the citizen has just agreed to or has seen elsewhere, such as `consent/2026-1`.
   * The desk then does not send its own notice again.
   */
  readonly informed?: string;
  /** With a `session`: when to send the signal `due` if the citizen does not write before, epoch ms. */
  readonly wakeAt?: number | null;
}

/** State of a conversation with its intake, for officers. */
export interface IntakeStatus {
  /** Current speaker; `nobody` once the dialogue has ended. */
  readonly speaker: 'bot' | 'officer' | 'nobody';
  /** The open question, by the intake's own name for it; null when there is none. */
  readonly asks: string | null;
  /** When that speaker or the citizen last wrote, epoch ms; left out when it is not known. */
  readonly at?: number;
  /** The answers collected so far, under the intake's own names. */
  readonly collected: Readonly<Record<string, unknown>>;
}

/**
 * Decides how the desk handles a citizen's message. Implement it to plug in a dialogue. The inbox calls it for one
 * message of a conversation at a time. When it throws, the message is retried and nothing is lost.
 */
export interface Intake {
  /**
   * Privacy notice of the desk. It is shown below the first reply that a person gets; its full text answers the message
   * PRIVASI. An intake that wraps another one passes on its notice. Default: `neutralPrivacyNotice`, which names no
   * office.
   */
  readonly privacyNotice?: PrivacyNotice;
  /**
   * Where to get help now, by the category of a ticket about a person in danger, such as `darurat.ancaman`. The
   * tracking page of such a ticket shows it. An intake that wraps another one passes it on. Default: none.
   */
  readonly emergencyHelp?: Readonly<Record<string, Label>>;
  /** Decides what to do with one message. */
  receive(input: IntakeInput): IntakeResult | Promise<IntakeResult>;
  /**
   * Takes a message that the citizen edited before it was part of a ticket, and returns the session to keep. The edit
   * is not an answer to a question. Left out, the session stays as it is.
   */
  revise?(session: unknown, change: { readonly before: string; readonly after: string }): unknown;
  /** Decides what to do when a signal comes for a conversation. Left out, signals do nothing. */
  signal?(input: SignalInput): IntakeResult | Promise<IntakeResult>;
  /**
   * Describes the state of a conversation to officers, from its session data; null for a session of an unknown form.
   */
  describe?(session: unknown): IntakeStatus | null;
}
