export type { AuditProblem } from './audit-problem.js';
export type { EntryLedger } from './bundle.js';
export { type AuditExport, exportAudit } from './export-audit.js';
export { type HeadTuple, headTuple, type KeptCheckpoint, rootOfHeads } from './heads.js';
export type { KeyPeriod, TrustedKey } from './key-chain.js';
export { ledgersToCover } from './ledgers-to-cover.js';
export { type CheckpointSource, publishedCheckpoints } from './published-checkpoints.js';
export { type AuditSigner, auditSigner, generateAuditKey, keyIdOf } from './signer.js';
export {
  type AuditVerdict,
  type BrokenBundle,
  type Lines,
  type VerifyOptions,
  verifyAudit,
} from './verify-audit.js';
