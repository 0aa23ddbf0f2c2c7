import type { Principal } from '@aduan/core';

/** The authenticated caller of a request. */
export interface Caller {
  readonly principal: Principal;
  /** The scopes that the caller has. */
  readonly scopes: readonly string[];
  /**
   * Whether a person has signed in, directly or through a program that acts for them; false for a program with its own
   * rights.
   */
  readonly isSignedIn: boolean;
}
