/** What is wrong with a ticket number as typed. */
export type TicketNumberProblem =
  | 'incomplete'
  | 'too-long'
  | 'mistyped'
  | 'other-desk'
  | 'no-number';

/** A ticket number found in a text. */
export interface NumberInText {
  /**
   * The number in full; null when a digit is wrong or missing. Digits alone get the letters of the desk: its lookups
   * also find the ticket when it has those of a kind.
   */
  readonly number: string | null;
  readonly problem?: TicketNumberProblem;
  /**
   * Whether letters of the desk or of one of its kinds stand before the digits. Without it, the digits count as a number only if one was
   * asked for.
   */
  readonly isNamed: boolean;
}
