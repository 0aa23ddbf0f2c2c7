export type { DatabaseSettings } from './config/database-settings.js';
export {
  isLocalOnly,
  isLoopback,
  readServerSettings,
  type ServerSettings,
} from './config/server-settings.js';
export { type Catalogue, type LinkText, officeCatalogue, type Step } from './pages/catalogue.js';
export { Icon } from './pages/icon.js';
export { Layout, type PageFrame, type PageSite, paths } from './pages/layout.js';
export { type AddressLimit, type AddressRate, addressLimit } from './site/address-limit.js';
export { readBody, readQuery } from './site/body.js';
export type { ClientAddresses } from './site/client-addresses.js';
export { type FieldPagesParts, fieldPages } from './site/field-pages.js';
export { fieldPath } from './site/field-path.js';
export { type ProgramApiParts, programApi, programApiPath } from './site/program-api.js';
export { type Listening, listen } from './start/listen.js';
export { log } from './start/log.js';
export { openStorage } from './storage/open-storage.js';
export { sqliteTables } from './storage/sqlite-tables.js';
export type { DeskStorage } from './storage/storage.js';
export type { Cell, Row, Tables } from './storage/tables.js';
