export { memoryBlobs } from './blobs.js';
export { memoryStore } from './memory-store.js';
