/** Somebody whom a sign-in has proven. Roles, units and regions are the organization's, not the account's. */
export interface Identity {
  /** The officer's id, as the organization knows it. */
  readonly id: string;
  /** The name that citizens may see beside an answer. */
  readonly name: string;
  /** The post as people read it, such as "Petugas layanan". */
  readonly title?: string;
  /** Whether this sign-in proved a second factor. */
  readonly mfa: boolean;
  /** End of the account, in epoch ms. Default: it does not end. */
  readonly validUntil?: number;
}

/** What a person types to sign in. */
export interface GivenCredentials {
  readonly username: string;
  readonly password: string;
  /** Six digits of the authenticator app, or a backup code. */
  readonly code?: string;
}

/** Where and when somebody tries to sign in. */
export interface SignInOrigin {
  /** Network address of the client. */
  readonly address: string;
  /** Epoch ms. */
  readonly now: number;
}

/** Checks a name, a password and a code. */
export interface Credentials {
  /**
   * @returns the identity; `needs: 'code'` when the password is right and the account has a second factor; null when
   * something is wrong, after the same work for unknown names
   */
  check(
    given: GivenCredentials,
    from: SignInOrigin,
  ): Promise<{ readonly identity: Identity } | { readonly needs: 'code' } | null>;
}
