export { type CopiedDatabase, copyDatabase } from './backup/copy-database.js';
export { directoryBlobs } from './files/directory-blobs.js';
export { type FileRedoLogOptions, fileRedoLog } from './files/redo-log.js';
export { type SqliteStore, type SqliteStoreOptions, sqliteStore } from './sqlite-store.js';
