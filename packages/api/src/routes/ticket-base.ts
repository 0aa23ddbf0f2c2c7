import type { OperationsBase } from '../operations/operations-at.js';

/** Base path and scopes of ticket routes. */
export const ticketBase: OperationsBase = {
  at: '/tickets',
  scopes: { read: 'tickets:read', write: 'tickets:write' },
};
