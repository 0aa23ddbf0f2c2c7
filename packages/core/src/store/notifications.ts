import type { TicketId } from '../ids.js';

/** Something that an officer or a unit shall hear, as it waits to go out. */
export interface WaitingNotification {
  /** One for each event and receiver, in the order of the events; a second insert with the id is ignored. */
  readonly id: string;
  /** Whom it is for, as the add-on for notices names its receivers. */
  readonly receiver: string;
  readonly ticketId: TicketId;
  /** What it is about, as JSON: never a name, contact data or free text. */
  readonly facts: string;
  /** Epoch ms; not before, unless something else for the same receiver goes out. */
  readonly dueAt: number;
}
