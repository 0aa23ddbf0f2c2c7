export type {
  TicketSync,
  TicketSyncObstacle,
  TicketSyncOptions,
  TicketSyncState,
} from './ticket-sync.js';
export { ticketSync } from './ticket-sync-plugin.js';
