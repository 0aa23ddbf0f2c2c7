export { cooperativeNameKey, cooperativeOwnName } from './cooperative-name.js';
export {
  type MemoryDirectory,
  type MemoryDirectoryOptions,
  memoryDirectory,
} from './memory-directory.js';
