// Reached by its name, so that it stays a file of its own in what is published; the types of a search are part of `@aduan/core`.

export { deskSearch } from './desk-search.js';
export { ticketIndexer } from './index-tickets.js';
export { type SearchedLines, searchTickets } from './search-tickets.js';
