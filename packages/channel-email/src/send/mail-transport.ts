import type { ChannelContext } from '@aduan/core';

/** A file that goes with a mail. */
export interface OutgoingFile {
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A mail on its way out. Every text is one line where a header holds it. */
export interface OutgoingMail {
  readonly from: { readonly address: string; readonly name: string | null };
  readonly to: string;
  /** Where an answer goes, when that is another address than `from`. */
  readonly replyTo?: string;
  /** With its brackets; the same at every try. */
  readonly messageId: string;
  /** With its brackets: what this one answers. */
  readonly inReplyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Further headers by name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly files: readonly OutgoingFile[];
}

/**
 * Hands one mail to whoever carries it, once.
 *
 * @throws ChannelError
 */
export type MailTransport = (
  mail: OutgoingMail,
  context: Pick<ChannelContext, 'fetch' | 'signal'>,
) => Promise<void>;
