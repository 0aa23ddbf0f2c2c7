import type { Principal } from '@aduan/core';

/** Whoever makes a request, once that is known. */
export interface Caller {
  readonly principal: Principal;
  /** The parts of the API that are open to him. */
  readonly scopes: readonly string[];
}
