import type { Label } from '@aduan/core';

/**
 * A person whose sign-in was verified. Roles, units and regions belong to the organization of the desk, not to the
 * account.
 */
export interface Identity {
  /** The id of the officer, as the organization knows it. */
  readonly id: string;
  readonly name: string;
  /** Title of the post, as people read it, such as "Petugas layanan". */
  readonly title?: string;
  /** Whether a second factor was proven. */
  readonly mfa: boolean;
  /** Epoch ms: the account ends then. Default: it does not. */
  readonly validUntil?: number;
  /** Membership that the proof itself brings, as a signed identity does. Left out: the organization says it. */
  readonly membership?: Membership;
}

/** Rights of a person at the desk. */
export interface Membership {
  /** Roles of the workflow. */
  readonly roles: readonly string[];
  /** Codes of units. They grant nothing; tickets about a unit are kept from its own people. */
  readonly units: readonly string[];
  /** Region codes, such as `32.01`. Empty = no limit. */
  readonly regions: readonly string[];
}

/** Identifies the caller of the API: `createApi({ accounts })`. */
export interface Accounts {
  /**
   * Identifies the sender of a request; null = not signed in. The API calls this for every request and before every
   * event of a stream, so access that ends here ends everywhere at once.
   *
   * @throws AduanError `csrf` for a change without the token of its session, `session-locked` after a time without use
   */
  authenticate(request: Request): Promise<Identity | null>;
  /** Answers the operations below `/session`. Left out: the host signs people in elsewhere. */
  readonly session?: SessionRoutes;
  /**
   * Identifies the person for whom a program acts, by the token in the header `X-Aduan-On-Behalf-Of` of a request with
   * an API key; null for a token that is wrong, used or expired. Left out: programs cannot act for a person.
   */
  onBehalfOf?(token: string): Promise<Identity | null>;
}

/** A way to sign in, for the page that offers it. */
export type SignInWay =
  | { readonly kind: 'password' }
  /** A one-time link. */
  | { readonly kind: 'link' }
  /** A sign-in elsewhere: the browser goes to `url` and comes back. */
  | { readonly kind: 'redirect'; readonly name: Label; readonly url: string };

/** The session of a browser after an operation. */
export interface SessionState {
  /** Null when not signed in. */
  readonly identity: Identity | null;
  /** The token that every change carries as `X-Aduan-Csrf`; null without a session. */
  readonly csrf: string | null;
  /** Whether the session waits for its password or code again. */
  readonly locked: boolean;
  readonly ways: readonly SignInWay[];
  /** Id of this session in `list` of the plugin `sessions`; left out without a session. */
  readonly id?: string;
  /**
   * The values of `Set-Cookie`, when the browser gets another session or loses its session. After a sign-in by password,
   * another one marks the browser as known. Default: none.
   */
  readonly cookies?: readonly string[];
}

/** Name and password as they were typed, with the code of the second factor where one is needed. */
export interface TypedCredentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
}

/** A one-time link as a browser opens it. */
export interface GivenLink {
  readonly secret: string;
  /** Whether another person's session in this browser ends. Default false: it stays, and the link remains usable. */
  readonly replaces?: boolean;
}

/** Opens a locked session: with its password, or with a code of its second factor. */
export type UnlockInput = { readonly password: string } | { readonly code: string };

/** Operations below `/session`. `address` is the network address of the client; null = not known. */
export interface SessionRoutes {
  /** The session of a request, even when not signed in. */
  read(request: Request): Promise<SessionState>;
  /**
   * @throws AduanError `wrong-credentials`, `second-factor-needed`; RateLimitError `too-many-tries`, `sign-in-busy`
   */
  signIn(request: Request, given: TypedCredentials, address: string | null): Promise<SessionState>;
  /**
   * Signs in with the secret of a one-time link.
   *
   * @throws AduanError `link-used`; `session-open` when another person is signed in and `replaces` is not set
   */
  redeem(request: Request, given: GivenLink, address: string | null): Promise<SessionState>;
  /** @throws what `signIn` throws; AduanError `csrf` */
  unlock(request: Request, given: UnlockInput, address: string | null): Promise<SessionState>;
  /** @throws AduanError `csrf` */
  signOut(request: Request): Promise<SessionState>;
  /** Exchanges a signed identity for a one-time link. @throws AduanError `identity-refused` */
  exchange?(token: string): Promise<OneTimeLink>;
  /**
   * Sends the browser to an external sign-in.
   *
   * @throws NotFoundError for an unknown way; RateLimitError `too-many-tries`
   */
  start?(request: Request, way: string, address: string | null): Promise<Response>;
  /** Takes the browser that comes back from there, and sends it to the console. @throws NotFoundError */
  finish?(request: Request, way: string, address: string | null): Promise<Response>;
}

/** A link that signs one person in, once. */
export interface OneTimeLink {
  /** 256 random bits, base64url. Put it behind a `#`, so that no server and no log sees it. */
  readonly secret: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Result of a password check. */
export type CheckedCredentials =
  | {
      readonly identity: Identity;
      /** The `standing` of this officer. Left out: it is fetched afterwards. */
      readonly standing?: string;
    }
  /** The password is right, and a code is needed as well. */
  | { readonly needs: 'code' }
  /**
   * Password or code are wrong. The id of the officer is for the history of their sign-ins only and is never returned
   * to the client.
   */
  | { readonly wrong: string }
  /** There is no such name. */
  | null;

/** Where an attempt comes from. */
export interface AttemptOrigin {
  readonly address: string;
  /** Epoch ms. */
  readonly now: number;
  /**
   * Whether this officer signed in from this browser before, or anybody from this network. Check these attempts first,
   * so that a flood of guesses does not keep officers waiting. Default false.
   */
  readonly isKnown?: boolean;
}

/** Checks names, passwords and codes, such as `@aduan/accounts/local`. */
export interface Credentials {
  /** Does the same work for a name that does not exist, so that the response time reveals nothing. */
  check(given: TypedCredentials, from: AttemptOrigin): Promise<CheckedCredentials>;
  /**
   * Whether a code of the second factor is right, to open a locked session. Each code counts once. Left out: only the
   * password opens it.
   */
  checkCode?(
    given: { readonly username: string; readonly code: string },
    from: AttemptOrigin,
  ): Promise<boolean>;
  /**
   * An opaque text that changes with the password and the factors of an officer; null = they may not sign in. It is
   * asked at every request: when it changes, all sessions of the officer end. Left out: sessions end by `endAll` only.
   */
  standing?(officer: string): Promise<string | null>;
}

/** A sign-in elsewhere, such as `@aduan/accounts/oidc`. */
export interface SignInRedirect {
  /**
   * The same as `standing` of credentials: an opaque text whose change ends all sessions of an officer; null = they may
   * not sign in.
   */
  standing?(officer: string): Promise<string | null>;
  /** Part of its paths, `/session/start/<id>` and `/session/return/<id>`: lowercase letters, digits and hyphens. */
  readonly id: string;
  /** Text of the button. */
  readonly name: Label;
  /**
   * Starts a sign-in and returns the URL for the browser.
   *
   * @param returnUrl - the exact URL to which the browser returns
   * @returns `state` is kept sealed for ten minutes, for this browser only, and is given to `finish` once
   */
  start(returnUrl: string): Promise<{ readonly url: string; readonly state: string }>;
  /**
   * Identifies the person who returned; null = refused. @param url - the URL that the browser returned to, with its
   * parameters
   */
  finish(url: URL, state: string, returnUrl: string): Promise<Identity | null>;
}
