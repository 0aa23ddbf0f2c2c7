export { type PgBossRelayOptions, pgBossRelay } from './pg-boss-relay.js';
