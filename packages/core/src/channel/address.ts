/** One id under which a channel knows a person. */
export interface AddressId {
  /** `phone` in E.164, `email` in lower case; `user`, `session`, `bsuid` and others are the channel's own. */
  readonly kind: 'bsuid' | 'phone' | 'user' | 'email' | 'session' | (string & {});
  readonly value: string;
}

/**
 * The person at the other end: a list of ids, strongest first. Do not assume a phone number: WhatsApp users may have
 * none since 2026.
 */
export interface Address {
  /** Our side: phone-number id, bot id, mailbox, widget name. */
  readonly account: string;
  readonly ids: readonly AddressId[];
  /** The name that the person uses on the channel; unverified. */
  readonly name?: string;
  /** BCP 47 language tag, if the channel knows it. */
  readonly locale?: string;
  /**
   * Data that the channel needs to answer in the same thread, such as the subject of a mail. It is kept with the
   * conversation as it was in its first message, sealed under the key of the person. It is not used to identify anyone.
   */
  readonly memo?: Readonly<Record<string, string>>;
}
