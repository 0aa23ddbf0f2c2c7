export { type DeskConfig, defineConfig, type OfficeConfig } from './config/define-config.js';
export {
  type PostgresSettings,
  postgres,
  type SqliteSettings,
  type StoreSettings,
  sqlite,
} from './config/store-settings.js';
