import type { TicketId } from '../ids.js';

/** A notification to an officer or a unit that waits to be sent. */
export interface WaitingNotification {
  /** One per event and receiver, sorted by event. A second insert with the id is ignored. */
  readonly id: string;
  /** The receiver, as the add-on for notifications names it. */
  readonly receiver: string;
  readonly ticketId: TicketId;
  /** What it is about, as JSON: never a name, contact data or free text. */
  readonly facts: string;
  /** When it is sent, epoch ms. It may go out earlier together with another one for the same receiver. */
  readonly dueAt: number;
}
