import type { BlobStore } from '../ports/blob-store.js';
import type { KeyProvider } from '../ports/key-provider.js';
import type { RedoLog } from '../ports/redo-log.js';
import type { Store } from './store.js';

/** A store with its own keys and blob store, so that a desk needs nothing else. */
export interface EmbeddedStore extends Store {
  readonly keys: KeyProvider;
  readonly blobs: BlobStore;
  /** What a restore runs again. Left out by a store that keeps nothing. */
  readonly redoLog?: RedoLog;
}
