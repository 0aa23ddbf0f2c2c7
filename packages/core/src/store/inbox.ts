/** One inbound event to store in the inbox. */
export interface InboxInsert {
  readonly channel: string;
  readonly account: string;
  /** Unique with channel and account. */
  readonly key: string;
  /** Keyed hash of channel, account and conversation. */
  readonly conversationHash: string;
  /** The event, sealed. Removed when the row is done. */
  readonly payload: Uint8Array;
  /** Epoch ms. */
  readonly receivedAt: number;
}

/** Result of storing the events of a webhook request. */
export interface InboxOutcome {
  readonly stored: number;
  readonly duplicates: number;
}

/** A pending inbox row. */
export interface InboxRow {
  /** Order of arrival. The store assigns it. */
  readonly sequence: number;
  readonly channel: string;
  readonly account: string;
  readonly key: string;
  readonly payload: Uint8Array;
  readonly receivedAt: number;
  /** How often it has failed so far. */
  readonly attempts: number;
}

/** The claim of a worker on one inbox row; its fence proves that the worker may handle it. */
export interface InboxClaim {
  readonly sequence: number;
  readonly conversationHash: string;
  readonly fence: number;
}

/** A conversation claimed by a worker, with its rows in the order of arrival. */
export interface ClaimedConversation {
  readonly conversationHash: string;
  /** Grows with every claim. Writes with an older fence are refused. */
  readonly fence: number;
  readonly rows: readonly InboxRow[];
}

/** An inbound event that could not be processed and needs a person. */
export interface InboxDeadLetter {
  readonly sequence: number;
  readonly channel: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly attempts: number;
  readonly error: string;
}

/** State of the inbox. */
export interface InboxStats {
  readonly pending: number;
  /** Dead rows, newest first, at most 100. */
  readonly deadLetters: readonly InboxDeadLetter[];
}
