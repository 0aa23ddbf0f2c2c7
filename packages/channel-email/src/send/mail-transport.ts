import type { ChannelContext } from '@aduan/core/channel';

/** A file of an outbound mail. */
export interface OutgoingFile {
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** An outbound mail. Texts in headers have no line breaks. */
export interface OutgoingMail {
  readonly from: { readonly address: string; readonly name: string | null };
  readonly to: string;
  /** Address for answers, if other than `from`. */
  readonly replyTo?: string;
  /** With brackets; the same for every attempt. */
  readonly messageId: string;
  /** Id of the answered mail, with brackets. */
  readonly inReplyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Further headers by name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly files: readonly OutgoingFile[];
}

/**
 * Sends one mail, once.
 *
 * @throws ChannelError
 */
export type MailTransport = (
  mail: OutgoingMail,
  context: Pick<ChannelContext, 'fetch' | 'signal'>,
) => Promise<void>;
