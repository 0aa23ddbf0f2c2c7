/** A party that figures and duties belong to: a member, the cooperative, a bank. */
export interface Party {
  /** Its names, or what only it does, one to five words each, in lower case. */
  readonly names: readonly string[];
  /** Its role in a loan where a question does not say: a bank lends. */
  readonly usually?: 'payer' | 'receiver';
  /** The party for which it borrows and pays: a board acts for its cooperative. */
  readonly actsFor?: string;
  /** Whether people who ask belong to it, unless they say otherwise: the party of "saya". */
  readonly asks?: true;
  /** The only parties whose figures do not apply to it: a region's figures are not the nation's. Default: all. */
  readonly unlike?: readonly string[];
}

/** All parties, by id. */
export type Parties = Readonly<Record<string, Party>>;

/** The parties of an article's figure or duty, by id. A question about another party is not answered with it. */
export interface Roles {
  /** The party that pays, or borrows and pays back. */
  readonly payer?: string | undefined;
  /** The party that is paid, or lends. */
  readonly receiver?: string | undefined;
  /** The party that has the figure or duty, if there is no payment. */
  readonly subject?: string | undefined;
}

/** The parties of a question. */
export interface AskedRoles {
  readonly payer: ReadonlySet<string>;
  readonly receiver: ReadonlySet<string>;
  /** All parties that it names. */
  readonly named: ReadonlySet<string>;
}
