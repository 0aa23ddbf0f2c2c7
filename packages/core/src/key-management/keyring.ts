import type { KeyStatus } from './key-status.js';
import type { RewrapOptions, RewrapProgress } from './rewrap-keys.js';

/**
 * The keys of a desk, for whoever runs it. A change of the master key has two halves: from `begin` on whatever
 * is new is sealed under data keys that only the new one opens, and `rewrap` brings the data keys that were
 * there under it, in the background. Texts and files are not sealed anew.
 */
export interface Keyring {
  /** Reads all data keys and counts which master key wraps them. */
  status(): Promise<KeyStatus>;
  /**
   * Makes a new master key the current one. Back the keys up at once, before anything else is done.
   *
   * @throws StoreError `store-keys-fixed` when the keys of the desk come from elsewhere: change them there
   */
  begin(): Promise<void>;
  /** Brings all data keys under the current master key. May be broken off and called again. */
  rewrap(options?: RewrapOptions): Promise<RewrapProgress>;
  /**
   * Forgets former master keys. Backups from before need them: keep the key file that was backed up with them.
   *
   * @throws StoreError `store-keys-in-use` while they wrap a data key, of another tenant too
   */
  finish(): Promise<void>;
}
