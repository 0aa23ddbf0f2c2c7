export type { KeyStatus, VersionCount } from './key-status.js';
export { createKeyring, type Keyring } from './keyring.js';
export type { RewrapOptions, RewrapProgress } from './rewrap-keys.js';
