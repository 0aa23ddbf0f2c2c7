export { toStoreError } from './database/postgres-error.js';
export {
  type PostgresSignals,
  type PostgresSignalsOptions,
  postgresSignals,
} from './postgres-signals.js';
export { type PostgresStore, type PostgresStoreOptions, postgresStore } from './postgres-store.js';
export { migrationSteps } from './schema/migrate.js';
