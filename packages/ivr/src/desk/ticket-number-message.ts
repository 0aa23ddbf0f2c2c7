/** A message with the number of a case, for somebody who heard it in a call. */
export interface TicketNumberMessage {
  /** Number of the caller in E.164. */
  readonly to: string;
  /** What he reads, in his language. The PIN is not in it: others may read what comes to a phone. */
  readonly text: string;
  /** Number of the case, for templates. */
  readonly number: string;
  /** Names the message: again with it, it is the same one. */
  readonly key: string;
}
