import type { IntakeState, OpenEffect, Ticket } from '@aduan/core';

/** A case whose number and PIN were shown, with the pass of its page. */
export interface ProvenTicket {
  readonly number: string;
  readonly pass: string;
}

/** How the desk stands with a conversation when an effect is carried out. */
export interface PerformState extends IntakeState {
  /**
   * The open case that what the effect opens joins instead of becoming a second one: that which an officer
   * has of this very conversation, or any while the citizen told of nothing else. Null where it becomes one
   * of its own.
   */
  readonly joins: Ticket | null;
  /**
   * Who calls or writes, as his wrong PINs are counted: his number in E.164, or what else his channel knows him by. Left out
   * where anybody makes himself a new one at once, such as in a web chat.
   */
  readonly caller?: string;
  /** The case whose number and PIN were shown last in this conversation. */
  readonly proven?: ProvenTicket;
  /** How sure the machine is that heard what led to this, 0 to 1; left out where it was typed or keyed. */
  readonly confidence?: number;
}

/** What came of an effect, and what the desk shall do with the message because of it. */
export interface PerformedEffect {
  /** A declared outcome of the task; `open` or `closed`; `answered`, `timeout` or `unavailable`. */
  readonly outcome: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  /**
   * The case that the desk opens. Its own acknowledgement tells number, PIN and date; there is none where
   * it joins another one.
   */
  readonly open?: OpenEffect;
  /**
   * What it rests on, such as the article of an answer: kept with what the bot says because of it, for officers who
   * ask why. Nothing that anybody said stands in it.
   */
  readonly why?: readonly string[];
  /**
   * The case whose number and PIN were just shown. What somebody adds in the rest of a call joins it; in a chat later
   * effects know it.
   */
  readonly proven?: ProvenTicket;
  /** What he adds in a call to the case that was proven in it, in words: empty where he only spoke after the tone. */
  readonly adds?: string;
  /** Whether it is but a word beside the case that it joins: nobody is greeted before it. */
  readonly isAside?: boolean;
  /** Slots of which the case says nothing yet, though they hold something: they are for what is filed later. */
  readonly leaves?: readonly string[];
  /** Whether a person deals with the case from now on, as he does with that of a `queue`: what is told later joins it. */
  readonly gathers?: boolean;
}
