import type { BlobStore } from '../ports/blob-store.js';
import type { KeyProvider } from '../ports/key-provider.js';
import type { Store } from './store.js';

/** A store that brings its own keys and its own place for files, so that a desk needs nothing else. */
export interface EmbeddedStore extends Store {
  readonly keys: KeyProvider;
  readonly blobs: BlobStore;
}
