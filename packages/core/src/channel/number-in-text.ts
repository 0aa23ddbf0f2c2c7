/** What is wrong with a ticket number as typed. */
export type TicketNumberProblem =
  | 'incomplete'
  | 'too-long'
  | 'mistyped'
  | 'other-desk'
  | 'no-number';

/** A ticket number found in a text. */
export interface NumberInText {
  /** The number in full; null when a digit is wrong or missing. */
  readonly number: string | null;
  readonly problem?: TicketNumberProblem;
  /**
   * Whether the prefix of the desk stands before the digits. Without it, the digits count as a number only if one was
   * asked for.
   */
  readonly isNamed: boolean;
}
