export { createKeyring } from './create-keyring.js';
export type { KeyStatus, VersionCount } from './key-status.js';
export type { Keyring } from './keyring.js';
export type { RewrapOptions, RewrapProgress } from './rewrap-keys.js';
