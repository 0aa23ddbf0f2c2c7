/** One inbound event on its way into the inbox. */
export interface InboxInsert {
  readonly channel: string;
  readonly account: string;
  /** Unique with channel and account. */
  readonly key: string;
  /** Keyed hash of channel, account and thread. */
  readonly conversationHash: string;
  /** The event, sealed. Removed when the row is done. */
  readonly payload: Uint8Array;
  /** Epoch ms. */
  readonly receivedAt: number;
}

/** What became of a delivery's rows. */
export interface InboxOutcome {
  readonly stored: number;
  readonly duplicates: number;
}

/** An inbox row that waits for its turn. */
export interface InboxRow {
  /** Order of arrival, assigned by the store. */
  readonly sequence: number;
  readonly channel: string;
  readonly account: string;
  readonly key: string;
  readonly payload: Uint8Array;
  readonly receivedAt: number;
  /** How often it failed before. */
  readonly attempts: number;
}

/** One inbox row of a conversation that a worker holds: proof that he may deal with it. */
export interface InboxClaim {
  readonly sequence: number;
  readonly conversationHash: string;
  readonly fence: number;
}

/** One conversation that a worker holds, with its rows in the order of arrival. */
export interface ClaimedConversation {
  readonly conversationHash: string;
  /** Grows with every claim: what carries an older one is refused. */
  readonly fence: number;
  readonly rows: readonly InboxRow[];
}

/** One inbound event that could not be dealt with, for people to look at. */
export interface StuckInboxRow {
  readonly sequence: number;
  readonly channel: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly attempts: number;
  readonly error: string;
}

/** How the inbox stands. */
export interface InboxStats {
  readonly pending: number;
  /** Dead rows, newest first, at most 100. */
  readonly stuck: readonly StuckInboxRow[];
}
