export {
  type CheckpointOptions,
  type Checkpoints,
  createCheckpoints,
} from './create-checkpoints.js';
export type { CheckpointKeys } from './sign-checkpoint.js';
