export {
  type BackUpOptions,
  backUp,
  type FinishedBackup,
} from './backup/back-up.js';
export type { BesideBackup } from './backup/beside-backup.js';
export { checkRestored, type RestoredCheck } from './backup/check-restored.js';
export { type BackupKey, generateBackupKey } from './backup/encryption.js';
export type { Manifest } from './backup/manifest.js';
export type { OpenDesk } from './backup/open-desk.js';
export { type RedoneReport, redoSince } from './backup/redo-since.js';
export { type RestoreOptions, restore } from './backup/restore.js';
export type { Check, Examined, ExaminedBackups, ExaminedPath } from './doctor/check.js';
export { diagnoseDesk, doctorExitCode } from './doctor/doctor.js';
export { type ExamineOptions, examine } from './doctor/examine.js';
export type { Finding } from './doctor/finding.js';
export { planUninstall, type UninstallPlan, uninstall } from './uninstall/uninstall.js';
