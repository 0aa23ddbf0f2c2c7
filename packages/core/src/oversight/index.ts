export type { IdentitySearchEntry, LookEntry, LookField } from '../runtime/looks/look-entry.js';
export { veiledValue } from '../runtime/looks/veil.js';
export { type Audit, createAudit } from './create-audit.js';
export {
  type CheckpointOptions,
  type Checkpoints,
  createCheckpoints,
} from './create-checkpoints.js';
export { createLooks } from './create-looks.js';
export type { LookRecord, Looks, LooksOptions, RevealOptions } from './looks.js';
export type { CheckpointKeys } from './sign-checkpoint.js';
