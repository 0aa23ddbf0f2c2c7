/** What is wrong with a ticket number as somebody wrote it. */
export type TicketNumberProblem =
  | 'incomplete'
  | 'too-long'
  | 'mistyped'
  | 'other-desk'
  | 'no-number';

/** What stands in a text for the number of a case. */
export interface NumberInText {
  /** As it is written in full; null where a digit is wrong, or some are missing. */
  readonly number: string | null;
  readonly problem?: TicketNumberProblem;
  /** Whether the letters of the desk stand before the digits. Without them, they are a number only if one is asked for. */
  readonly isNamed: boolean;
}
