export type { AuditProblem } from './bundle-reading.js';
export { type AuditExport, exportAudit } from './export-audit.js';
export { type AuditSigner, auditSigner, generateAuditKey, keyIdOf } from './signer.js';
export { type AuditVerdict, type VerifyOptions, verifyAudit } from './verify-audit.js';
