export { toStoreError } from './database/postgres-error.js';
export {
  type FromShelf,
  type PostgresShelf,
  type PostgresShelfOptions,
  postgresShelf,
  type ShelfQuery,
  type ShelvedArticle,
} from './postgres-shelf.js';
export {
  type PostgresSignals,
  type PostgresSignalsOptions,
  postgresSignals,
} from './postgres-signals.js';
export { type PostgresStore, type PostgresStoreOptions, postgresStore } from './postgres-store.js';
export { migrationSteps } from './schema/migrate.js';
