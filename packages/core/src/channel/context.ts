import type { Logger } from '../ports/logger.js';
import type { CitizenAccess } from './citizen-access.js';
import type { FileStore } from './files.js';

/** Small durable values for one channel, sealed at rest. */
export interface KeyValue {
  /** @returns null when there is no value, or it has expired */
  get(key: string): Promise<string | null>;
  /** @returns false when `ifAbsent` was asked for and the key exists. */
  set(
    key: string,
    value: string,
    options?: { readonly ttlMs?: number; readonly ifAbsent?: boolean },
  ): Promise<boolean>;
  /** Removes a value. A missing key is not an error. */
  delete(key: string): Promise<void>;
}

/**
 * Everything an adapter needs from outside, passed with each call. There are no globals and no environment, so an
 * adapter can be tested without a network and with a fixed clock.
 */
export interface ChannelContext {
  /** The name under which the host mounted the channel. */
  readonly name: string;
  /** Path prefix of the channel's URLs, such as `/aduan/web`. */
  readonly basePath: string;
  /** The only way to the network. Tests replace it. */
  readonly fetch: typeof fetch;
  /** Epoch ms. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly log: Logger;
  readonly kv: KeyValue;
  readonly files: FileStore;
  /** Data and calls for citizen-facing channels, without sign-in. */
  readonly citizen: CitizenAccess;
}
