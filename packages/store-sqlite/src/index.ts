export { directoryBlobs } from './files/directory-blobs.js';
export { type SqliteStoreOptions, sqliteStore } from './sqlite-store.js';
