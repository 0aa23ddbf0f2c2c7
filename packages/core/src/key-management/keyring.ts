import { StoreError } from '../errors.js';
import type { Runtime } from '../runtime/runtime.js';
import { type KeyStatus, keyStatus } from './key-status.js';
import { type RewrapOptions, type RewrapProgress, rewrapKeys } from './rewrap-keys.js';

/**
 * Manages the keys of a desk, for operators. A change of the master key has two steps. From `begin` on, new data is
 * sealed under data keys that only the new master key opens. `rewrap` then wraps the existing data keys with it, in the
 * background. Texts and files are not sealed again.
 */
export interface Keyring {
  /** Reads all data keys and counts them by master key. */
  status(): Promise<KeyStatus>;
  /**
   * Makes a new master key the current one. Back up the keys immediately, before anything else.
   *
   * @throws StoreError `store-keys-fixed` when the keys of the desk are managed elsewhere: change them there
   */
  begin(): Promise<void>;
  /** Wraps all data keys with the current master key. May be interrupted and called again. */
  rewrap(options?: RewrapOptions): Promise<RewrapProgress>;
  /**
   * Deletes old master keys. Older backups still need them, so keep the key file that was backed up with each.
   *
   * @throws StoreError `store-keys-in-use` while they still wrap a data key, of any tenant
   */
  finish(): Promise<void>;
  /** Keyed hash of data outside the store, such as a backup, hex. Only this desk can compute it. */
  hash(label: string, text: string): Promise<string>;
}

/** The keyring of a desk, whose store must be migrated. */
export function keyringOf(runtime: Runtime): Keyring {
  const change = async (step: 'begin' | 'finish') => {
    const work = runtime.keys.rotation?.[step];
    if (work) return work();
    throw new StoreError(
      'store-keys-fixed',
      'The master keys of this desk come from elsewhere: change them there, then call rewrap.',
    );
  };
  return {
    status: () => keyStatus(runtime),
    begin: () => change('begin'),
    rewrap: (options) => rewrapKeys(runtime, options),
    finish: () => change('finish'),
    hash: runtime.vault.hash,
  };
}
