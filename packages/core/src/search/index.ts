// Reached by its name, so that it stays a file of its own in what is published; the types of a search are part of `@aduan/core`.

export { deskSearch } from './desk-search.js';
export { madePlace, ticketIndexer } from './index-tickets.js';
export { removeCommonTerms } from './remove-common-terms.js';
export { type SearchedLines, searchTickets } from './search-tickets.js';
