/** A message with the number of a ticket, for a caller who heard it in a call. */
export interface TicketNumberMessage {
  /** Number of the caller in E.164. */
  readonly to: string;
  /** The text in the caller's language. It does not contain the PIN, since others may read messages on a phone. */
  readonly text: string;
  /** Number of the ticket, for templates. */
  readonly number: string;
  /** Idempotency key of the message. */
  readonly key: string;
}
