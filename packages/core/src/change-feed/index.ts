export { type ChangeFeed, changeFeed } from './change-feed.js';
export type { ChangeFeedEntry, ChangeFeedPage } from './changes-since.js';
