// Loaded by its name, so that it stays a separate file in the published package. The types of a search are part of
// `@aduan/core`.

export { requireSearch } from './admit-identity-search.js';
export { composeDeskSearch } from './compose-desk-search.js';
export { outdateIndex, ticketIndexer } from './index-tickets.js';
export { removeCommonTerms } from './remove-common-terms.js';
export { type SearchedRows, searchTickets, ticketSearch } from './search-tickets.js';
