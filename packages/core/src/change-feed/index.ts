export type { ChangeFeed, ChangeFeedEntry, ChangeFeedPage } from './change-feed.js';
export { createChangeFeed } from './create-change-feed.js';
