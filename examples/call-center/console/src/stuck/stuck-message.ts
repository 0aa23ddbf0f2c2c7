/** A message of a citizen that could not be dealt with. */
export interface StuckArrival {
  readonly id: string;
  readonly channel: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly attempts: number;
  /** Code of the last failure. */
  readonly error: string;
}

/** A message of the desk that did not reach its citizen. */
export interface StuckDeparture {
  /** The id of the message in its case. */
  readonly id: string;
  readonly channel: string;
  /** Null when it belongs to no case that this officer may see. */
  readonly ticketId: string | null;
  readonly ticketNumber: string | null;
  /** `uncertain`: it may have arrived, sending it again may double it. */
  readonly state: 'dead' | 'uncertain';
  readonly attempts: number;
  /** Code of the last failure. */
  readonly error: string;
  /** Epoch ms; null where the store does not tell. */
  readonly failedAt: number | null;
}

/** What got stuck on its way in and out. */
export interface StuckMessages {
  readonly inbox: readonly StuckArrival[];
  readonly outbox: readonly StuckDeparture[];
}

/** The way that a message got stuck on, as the server names it. */
export type Way = keyof StuckMessages;
