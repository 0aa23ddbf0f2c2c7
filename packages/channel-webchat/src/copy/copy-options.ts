import type { ChannelContext, Label } from '@aduan/core';

/** One mail to a citizen: the code that proves his address, or the copy of his conversation. */
export interface CopyMail {
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** The same as HTML, escaped. */
  readonly html: string;
}

/** How citizens get a copy of their conversation by e-mail. */
export interface WebchatCopies {
  /** Who sends it, as it stands in the mail, such as "Pusat Aduan Koperasi". */
  readonly sender: Label;
  /**
   * Hands one mail over. It throws when that failed; the citizen is then asked to try again.
   */
  readonly send: (
    mail: CopyMail,
    context: Pick<ChannelContext, 'fetch' | 'signal'>,
  ) => Promise<void>;
  /**
   * Sends the copy at once to whatever address is given. Leave it out where strangers can reach the chat: an
   * address is then proven by a code that is sent there before.
   */
  readonly unproven?: boolean;
}
