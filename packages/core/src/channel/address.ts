/** One id under which a channel knows a person. */
export interface AddressId {
  /** `phone` in E.164, `email` in lower case; `user`, `session`, `bsuid` and others are the channel's own. */
  readonly kind: 'bsuid' | 'phone' | 'user' | 'email' | 'session' | (string & {});
  readonly value: string;
}

/**
 * Who is at the other end. A list of ids, strongest first: a phone number is never assumed
 * (WhatsApp users may have none since 2026).
 */
export interface Address {
  /** Our side: phone-number id, bot id, mailbox, widget name. */
  readonly account: string;
  readonly ids: readonly AddressId[];
  /** The name that the person gave to the channel; unverified. */
  readonly name?: string;
  /** BCP 47 language tag, if the channel knows it. */
  readonly locale?: string;
  /**
   * What the channel needs to answer in the same thread, such as the subject of a mail: kept with the conversation,
   * as it was in its first message, under the key of the person. Nobody is known by it.
   */
  readonly memo?: Readonly<Record<string, string>>;
}
