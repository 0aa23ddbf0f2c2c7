import type { ChannelContext } from '@aduan/core';

/** One mail in a mailbox that is asked for news. */
export interface FetchedMail {
  /** The mail; of one that is larger than was asked for, its beginning. */
  readonly raw: Uint8Array;
  readonly isCut: boolean;
  /** Where to go on behind this mail. */
  readonly cursor: string;
  /** Called once the desk has stored it. What it throws is logged: the mail is not asked for again anyway. */
  stored(): Promise<void>;
}

/** A mailbox that is asked for news, such as `imapMailbox`. */
export interface MailSource {
  /**
   * The mails behind a cursor, oldest first, one after the other; waits some time for news when there are none.
   *
   * @param cursor - null at the first time
   * @param maxBytes - largest mail that is brought whole
   * @throws ChannelError
   */
  fetch(
    cursor: string | null,
    context: Pick<ChannelContext, 'now' | 'signal'>,
    maxBytes: number,
  ): AsyncIterable<FetchedMail>;
  /** Closes what is open; twice does no harm. */
  close(): Promise<void>;
}
