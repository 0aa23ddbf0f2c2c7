export { createSearchIndex } from './create-search-index.js';
export type { RotateOptions, SearchIndex, SearchIndexStatus } from './search-index.js';
