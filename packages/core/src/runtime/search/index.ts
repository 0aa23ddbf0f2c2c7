// Reached by its name, so that it stays a file of its own in what is published; the types of a search are part of `@aduan/core`.

export { createDeskSearch } from './create-desk-search.js';
export { outdateIndex, ticketIndexer } from './index-tickets.js';
export { removeCommonTerms } from './remove-common-terms.js';
export { requireSearch } from './require-search.js';
export { type SearchedLines, searchTickets } from './search-tickets.js';
export { createTicketSearch } from './ticket-search.js';
