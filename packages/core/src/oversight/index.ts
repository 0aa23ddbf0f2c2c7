export type {
  IdentitySearchEntry,
  ViewEntry,
  ViewedField,
} from '../audit/index.js';
export { redactedValue } from '../plugin/index.js';
export { type Audit, createAudit } from './create-audit.js';
export {
  type CheckpointOptions,
  type Checkpoints,
  createCheckpoints,
} from './create-checkpoints.js';
export type { CheckpointKeys } from './sign-checkpoint.js';
export {
  type RevealInput,
  type ViewLog,
  type ViewLogOptions,
  viewLog,
} from './view-log.js';
export type { ViewRecord } from './view-records.js';
