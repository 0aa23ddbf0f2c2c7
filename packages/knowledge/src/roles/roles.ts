/** Somebody to whom figures and duties belong: a member, the cooperative, a bank. */
export interface Party {
  /** What they are called, or what only they do, one to five words each, in small letters. */
  readonly names: readonly string[];
  /** The role they have in a loan where a question names them and does not say: a bank lends. */
  readonly usually?: 'payer' | 'receiver';
  /** The party that they borrow and pay for: a board does it for its cooperative. */
  readonly actsFor?: string;
  /** Whether those who ask belong to it, unless they say otherwise: it is what "saya" stands for. */
  readonly asks?: true;
  /** The only parties whose figures are none of its own: a region's are none of the nation's. Default: all. */
  readonly unlike?: readonly string[];
}

/** Everybody to whom figures belong, by id. */
export type Parties = Readonly<Record<string, Party>>;

/**
 * Whose figure or duty an article tells, by ids of parties. A question about somebody else's is not answered with it.
 */
export interface Roles {
  /** Who pays, or borrows and pays back. */
  readonly payer?: string | undefined;
  /** Who is paid, or lends. */
  readonly receiver?: string | undefined;
  /** Who has it or must do it, where nobody pays. */
  readonly subject?: string | undefined;
}

/** Whom a question speaks of. */
export interface AskedRoles {
  readonly payer: ReadonlySet<string>;
  readonly receiver: ReadonlySet<string>;
  /** Everybody that it names. */
  readonly named: ReadonlySet<string>;
}
