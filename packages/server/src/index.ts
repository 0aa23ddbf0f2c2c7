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
export type { OidcConfig } from './config/oidc-settings.js';
export type { SampleOfficer, SamplesConfig } from './config/samples.js';
export type { ListenConfig, ServerSettings } from './config/server-settings.js';
export {
  type PostgresSettings,
  postgres,
  type SqliteSettings,
  type StoreSettings,
  sqlite,
} from './config/store-settings.js';
export type { OfficeTexts, OtherWay } from './pages/catalogue.js';
export { sampleBanner } from './pages/sample-banner.js';
export type { Assets } from './site/assets.js';
export type { DeskAccounts } from './site/desk-accounts.js';
export type { Meters } from './site/meters.js';
export type { OfficeName } from './site/office-name.js';
export {
  type OpenedDesk,
  type OpenOptions,
  openDesk,
  type StartOptions,
} from './start/open-desk.js';
export { runServer } from './start/run-server.js';
export { type RunningServer, startServer } from './start/start-server.js';
export type { DeskStore } from './storage/open-relay.js';
