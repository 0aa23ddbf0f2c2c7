export { createTicketSync } from './create-ticket-sync.js';
export type {
  TicketSync,
  TicketSyncObstacle,
  TicketSyncOptions,
  TicketSyncState,
} from './ticket-sync.js';
