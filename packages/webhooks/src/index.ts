export type { ResolveName } from './guarded-lookup.js';
export { type GuardedTransportOptions, guardedTransport } from './guarded-transport.js';
