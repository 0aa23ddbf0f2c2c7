import type { BlobStore } from '../ports/blob-store.js';
import type { KeyProvider } from '../ports/key-provider.js';
import type { RedoLog } from '../ports/redo-log.js';
import type { Store } from './store.js';

/** A store with its own keys and blob store, so that a desk needs no other storage. */
export interface EmbeddedStore extends Store {
  readonly keys: KeyProvider;
  readonly blobs: BlobStore;
  /** Commands to run again after a restore. Left out by a store without durable data. */
  readonly redoLog?: RedoLog;
}
