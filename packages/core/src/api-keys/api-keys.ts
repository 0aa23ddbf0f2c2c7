import type { Principal, TicketLimits } from '../ports/principal.js';

/** For whom a key is, and what it may do. */
export interface ApiKeyInput {
  /** What operators call it: the system that will use it, never a person. 1 to 100 characters. */
  readonly name: string;
  /** Roles of the workflow: they say what its holder may do with cases. At least one, never `system`. */
  readonly roles: readonly string[];
  /** Parts of an API that it opens, such as `tickets:read`; what they mean is for the API to say. */
  readonly scopes: readonly string[];
  /** Units that it works for. Default: none. */
  readonly units?: readonly string[];
  /** Region codes that it answers for. Default: no limit. */
  readonly regions?: readonly string[];
  /** What it is let see at most. Default: no limit. */
  readonly within?: TicketLimits;
  /** How long it is valid, ms. Default: 365 days; null = until it is revoked. */
  readonly validMs?: number | null;
}

/** A key as operators see it: nothing in it opens anything. */
export interface ApiKey extends Omit<ApiKeyInput, 'validMs'> {
  /** From 1. */
  readonly number: number;
  /** Who its holder is to the desk; a key that replaces another one keeps it. */
  readonly principal: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** From when on it opens nothing, epoch ms: it ran out, was replaced or was revoked; null = it has no end. */
  readonly endsAt: number | null;
  readonly revoked: boolean;
  /** The number of the key that stands in its place; null when there is none. */
  readonly replacedBy: number | null;
}

/** A new key with its token, which is shown here once and is nowhere kept. */
export interface IssuedApiKey {
  readonly key: ApiKey;
  readonly token: string;
}

/** What a token opens. */
export interface KeyHolder {
  readonly key: ApiKey;
  /** An officer with the roles of the key. */
  readonly principal: Principal;
}

/**
 * Keys of the programs that use a desk from outside. The store keeps what they may do, sealed, with a keyed hash
 * of their secret: whoever has only the database can neither use nor make one.
 */
export interface ApiKeys {
  /** Makes a key. @throws InputError */
  issue(input: ApiKeyInput): Promise<IssuedApiKey>;
  /**
   * Makes a key that may do the same as the same principal, so that keys of commands stay its own. The
   * former one works on for a while.
   *
   * @param options - `graceMs`: how long both are valid; default 24 hours
   * @throws NotFoundError; InputError when the key is over or was replaced before
   */
  replace(
    number: number,
    options?: { readonly graceMs?: number; readonly validMs?: number | null },
  ): Promise<IssuedApiKey>;
  /** Ends a key now, in all processes. Again does no harm. @throws NotFoundError */
  revoke(number: number): Promise<ApiKey>;
  /** All keys that ever were, oldest first. */
  list(): Promise<readonly ApiKey[]>;
  /** Who comes with a token; null when it opens nothing: unknown, altered, over. */
  find(token: string): Promise<KeyHolder | null>;
}
