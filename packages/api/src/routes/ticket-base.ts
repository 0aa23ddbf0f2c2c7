import type { OperationsBase } from '../operations/operations-at.js';

/** Where cases are. */
export const ticketBase: OperationsBase = {
  at: '/tickets',
  scopes: { read: 'tickets:read', write: 'tickets:write' },
};
