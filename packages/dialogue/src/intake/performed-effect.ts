import type { Ticket } from '@aduan/core';
import type { IntakeState, OpenEffect } from '@aduan/core/channel';

/** A ticket whose number and PIN were proved, with the pass for its page. */
export interface ProvenTicket {
  readonly number: string;
  readonly pass: string;
}

/** The state of the desk and the conversation when an effect is performed. */
export interface PerformState extends IntakeState {
  /**
   * The open ticket that the effect joins instead of opening another one: the ticket that an officer has of this
   * conversation, or any open one while the citizen said nothing new. Null when the effect opens a ticket.
   */
  readonly joins: Ticket | null;
  /**
   * Identifies the caller or sender for counting wrong PINs: their number in E.164, or another id of the channel. Left
   * out when a new id is easily created, as in a web chat.
   */
  readonly caller?: string;
  /** The ticket whose number and PIN were proved last in this conversation. */
  readonly proven?: ProvenTicket;
  /** Confidence of the speech recognition that led to this effect, 0 to 1; left out when it was typed or keyed. */
  readonly confidence?: number;
}

/** The result of an effect, and how the desk handles the message because of it. */
export interface PerformedEffect {
  /** A declared outcome of the task; `open` or `closed`; `answered`, `timeout` or `unavailable`. */
  readonly outcome: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  /** The ticket to open. Its acknowledgement names number, PIN and date; there is none when it joins another ticket. */
  readonly open?: OpenEffect;
  /**
   * The basis of the result, such as the article of an answer. It is stored with the bot's reply, for officers who want
   * to know the reason. It contains nothing from the citizen.
   */
  readonly why?: readonly string[];
  /** The ticket whose number and PIN were just proved. In a call, additions join it; in a chat, later effects receive it. */
  readonly proven?: ProvenTicket;
  /** Text that the caller adds to the ticket that they proved in this call; empty when they only recorded it. */
  readonly adds?: string;
  /** Whether it only adds a note to the ticket that it joins, without a greeting before it. */
  readonly isAside?: boolean;
  /** Slots that are filled but not part of the ticket; they are for a later one. */
  readonly leaves?: readonly string[];
  /** Whether an officer handles the ticket from now on, as for `queue`: later statements are added to it. */
  readonly gathers?: boolean;
}
