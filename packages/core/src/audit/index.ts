export type { AuditProblem } from './audit-problem.js';
export type { EntryLedger } from './bundle.js';
export {
  type CheckpointStatement,
  type CoveredLedger,
  checkpointHash,
  type HeadTuple,
  type KeptCheckpoint,
  type LedgerEnd,
  type LedgerEnds,
  type PublicKey,
  type SignedCheckpoint,
} from './checkpoint.js';
export { type AuditExport, exportAudit } from './export-audit.js';
export type { KeyPeriod, TrustedKey } from './key-chain.js';
export { type AuditSigner, auditSigner, generateAuditKey, keyIdOf } from './signer.js';
export {
  type AuditVerdict,
  type BrokenBundle,
  type Lines,
  type VerifyOptions,
  verifyAudit,
} from './verify-audit.js';
export {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type ViewEntry,
  type ViewedField,
  viewPeriodMs,
} from './view-entry.js';
