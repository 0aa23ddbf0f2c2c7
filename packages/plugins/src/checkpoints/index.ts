export { type CheckpointOptions, type Checkpoints, checkpoints } from './checkpoints.js';
export type { CheckpointKeys } from './sign-checkpoint.js';
