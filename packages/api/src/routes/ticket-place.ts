import type { RowPlace } from '../operations/rows-at.js';

/** Where cases are. */
export const ticketPlace: RowPlace = {
  at: '/tickets',
  scopes: { read: 'tickets:read', write: 'tickets:write' },
};
