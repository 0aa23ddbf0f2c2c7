export {
  type BackUpOptions,
  backUp,
  type FinishedBackup,
  type OpenDesk,
} from './backup/back-up.js';
export type { BesideBackup } from './backup/beside-backup.js';
export { checkRestored, type RestoredCheck } from './backup/check-restored.js';
export type { Manifest } from './backup/manifest.js';
export { type RedoneReport, redoSince } from './backup/redo-since.js';
export { type RestoreOptions, restore } from './backup/restore.js';
export {
  type ChannelsHost,
  channelsFromEnv,
  type EnvironmentChannels,
  environmentChannels,
} from './config/channels-from-env.js';
export {
  type BroughtOptions,
  type ComposedConfig,
  type DeskConfig,
  type DeskHost,
  defineConfig,
  type FromHost,
  type OfficeConfig,
  type PagesConfig,
  type ServedDesk,
  type ServerConfig,
} from './config/define-config.js';
export {
  type Environment,
  type EnvironmentVariable,
  environmentVariables,
} from './config/environment-table.js';
export type { ServerSettings } from './config/server-settings.js';
export {
  type PostgresSettings,
  postgres,
  type SqliteSettings,
  type StoreSettings,
  sqlite,
} from './config/store-settings.js';
export type { Check, Examined, ExaminedBackups, ExaminedPath, Finding } from './doctor/check.js';
export { diagnoseDesk, doctorExitCode } from './doctor/doctor.js';
export { type ExamineOptions, examine } from './doctor/examine.js';
export type { OfficeTexts, OtherWay } from './pages/catalogue.js';
export type { DeskAccounts } from './site/desk-accounts.js';
export { type OpenedDesk, openDesk, type StartOptions } from './start/open-desk.js';
export { runServer } from './start/run-server.js';
export { type RunningServer, startServer } from './start/start-server.js';
export { planUninstall, type UninstallPlan, uninstall } from './uninstall/uninstall.js';
