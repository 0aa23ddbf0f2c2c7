/** Problem of a typed ticket number. */
export type TicketNumberProblem =
  | 'incomplete'
  | 'too-long'
  | 'mistyped'
  | 'other-desk'
  | 'no-number';

/** A ticket number found in a text. */
export interface NumberInText {
  /**
   * The complete number; null when a digit is wrong or missing. Digits without letters get the prefix of the desk;
   * lookups also find the ticket when its number has the prefix of a kind.
   */
  readonly number: string | null;
  readonly problem?: TicketNumberProblem;
  /**
   * Whether a prefix of the desk or of one of its kinds precedes the digits. If false, treat the digits as a number
   * only after you asked for one.
   */
  readonly isNamed: boolean;
}
