export { type PostgresGate, postgresGate } from './postgres-gate.js';
export { type PostgresServer, startPostgres } from './start-postgres.js';
