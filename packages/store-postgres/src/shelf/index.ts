export { type PostgresShelf, type PostgresShelfOptions, postgresShelf } from './postgres-shelf.js';
