import type { Label } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';

/** One mail to a citizen: the code that proves their address, or the copy of their conversation. */
export interface CopyMail {
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** The text as escaped HTML. */
  readonly html: string;
}

/** Options for copies of a conversation by e-mail. */
export interface WebchatCopies {
  /** Name of the sender in the mail, such as "Pusat Aduan Koperasi". */
  readonly sender: Label;
  /** Sends one mail. It throws on failure; the citizen is then asked to try again. */
  readonly send: (
    mail: CopyMail,
    context: Pick<ChannelContext, 'fetch' | 'signal'>,
  ) => Promise<void>;
  /**
   * Sends the copy at once to any given address. Leave it out where strangers can reach the chat: an address is then
   * first proven by a code that is sent to it.
   */
  readonly unproven?: boolean;
}
