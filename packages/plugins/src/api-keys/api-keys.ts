import type { CommandOptions, Principal, ReadOptions } from '@aduan/core';
import type { TicketLimits } from '@aduan/core/plugin';

/** The holder of a key and its permissions. */
export interface ApiKeyInput {
  /** Name for operators: the system that uses the key, never a person. 1 to 100 characters. */
  readonly name: string;
  /** Roles of the workflow, which decide what the holder may do with tickets. At least one, never `system`. */
  readonly roles: readonly string[];
  /** Parts of an API that the key opens, such as `tickets:read`. The API defines their meaning. */
  readonly scopes: readonly string[];
  /** Units of the holder. Default: none. */
  readonly units?: readonly string[];
  /** Codes of the regions that the holder is responsible for. Default: no limit. */
  readonly regions?: readonly string[];
  /** Limits on the tickets that the holder sees. Default: no limit. */
  readonly within?: TicketLimits;
  /** Validity in ms. Default: 365 days; null = until it is revoked. */
  readonly validMs?: number | null;
}

/** A key as operators see it, without its secret. */
export interface ApiKey extends Omit<ApiKeyInput, 'validMs'> {
  /** Counts from 1. */
  readonly number: number;
  /** Id of the holder's principal; a replacement key keeps it. */
  readonly principal: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** When the key stops working, epoch ms: it expires, was replaced or was revoked; null = no end. */
  readonly endsAt: number | null;
  readonly revoked: boolean;
  /** Number of the key that replaces it; null when there is none. */
  readonly replacedBy: number | null;
}

/** A new key with its token, which is shown once and is not stored. */
export interface IssuedApiKey {
  readonly key: ApiKey;
  readonly token: string;
}

/** The key and principal of a token. */
export interface KeyHolder {
  readonly key: ApiKey;
  /** An officer with the roles of the key. */
  readonly principal: Principal;
}

/**
 * API keys of programs that use a desk: `aduan.plugins['api-keys']`. The store contains their permissions, sealed, and a
 * keyed hash of the secret: with the database alone, keys can neither be used nor made. All calls but `find` are for the
 * desk itself, and for officers with the permission `api-keys:manage`; they may throw ForbiddenError.
 */
export interface ApiKeys {
  /** Makes a key. @throws InputError */
  issue(input: ApiKeyInput, options: CommandOptions): Promise<IssuedApiKey>;
  /**
   * Makes a replacement key with the same permissions and the same principal, so that its idempotency keys stay valid.
   * The old key continues to work for a while: `graceMs`, default 24 hours.
   *
   * @throws NotFoundError; InputError when the key has ended or was already replaced
   */
  replace(
    input: {
      readonly number: number;
      readonly graceMs?: number;
      readonly validMs?: number | null;
    },
    options: CommandOptions,
  ): Promise<IssuedApiKey>;
  /** Ends a key now, in all processes. A repetition does nothing. @throws NotFoundError */
  revoke(input: { readonly number: number }, options: CommandOptions): Promise<ApiKey>;
  /** All keys ever made, oldest first. */
  list(input: Readonly<Record<never, never>>, options: ReadOptions): Promise<readonly ApiKey[]>;
  /** The holder of a token; null when the token is unknown, altered or expired. */
  find(token: string): Promise<KeyHolder | null>;
}
