import type { ChannelContext } from '@aduan/core/channel';

/** One mail of a polled mailbox. */
export interface FetchedMail {
  /** The raw mail; only its beginning when it is above the size limit. */
  readonly raw: Uint8Array;
  readonly isCut: boolean;
  /** Cursor after this mail. */
  readonly cursor: string;
  /** Called once the desk has stored the mail. An error is only logged: the mail is not fetched again anyway. */
  stored(): Promise<void>;
}

/** A mailbox to poll, such as `imapMailbox`. */
export interface MailSource {
  /**
   * The mails after a cursor, oldest first, one by one; waits some time when there are none.
   *
   * @param cursor - null at the first call
   * @param maxBytes - maximum size of a mail that is fetched as a whole
   * @throws ChannelError
   */
  fetch(
    cursor: string | null,
    context: Pick<ChannelContext, 'now' | 'signal'>,
    maxBytes: number,
  ): AsyncIterable<FetchedMail>;
  /** Closes the connection; may be called twice. */
  close(): Promise<void>;
}
