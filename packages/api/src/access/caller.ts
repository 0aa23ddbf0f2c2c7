import type { Principal } from '@aduan/core';

/** The authenticated caller of a request. */
export interface Caller {
  readonly principal: Principal;
  /** The scopes that the caller has. */
  readonly scopes: readonly string[];
  /** Whether the host's own sign-in knows the caller, rather than an API key. */
  readonly isSignedIn: boolean;
}
