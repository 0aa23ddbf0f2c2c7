export { redactedValue } from '../runtime/view-log/redaction.js';
export type {
  IdentitySearchEntry,
  ViewEntry,
  ViewedField,
} from '../runtime/view-log/view-entry.js';
export { type Audit, type AuditOptions, createAudit } from './create-audit.js';
export {
  type CheckpointOptions,
  type Checkpoints,
  createCheckpoints,
} from './create-checkpoints.js';
export { createViewLog } from './create-view-log.js';
export type { CheckpointKeys, CheckpointSigning } from './sign-checkpoint.js';
export type { RevealOptions, ViewLog, ViewLogOptions, ViewRecord } from './view-log.js';
