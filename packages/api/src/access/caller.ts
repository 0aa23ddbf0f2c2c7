import type { Principal } from '@aduan/core';

/** The authenticated caller of a request. */
export interface Caller {
  readonly principal: Principal;
  /** The scopes that the caller has. */
  readonly scopes: readonly string[];
}
