export { type DeskDatabase, deskDatabase } from './desk-database.js';
export { endingPostgres } from './ending-postgres.js';
export { type PostgresGate, postgresGate } from './postgres-gate.js';
export { default as sharedServer } from './shared-server.js';
export { type PostgresServer, startPostgres } from './start-postgres.js';
