export {
  type ChangeFeed,
  type ChangeFeedEntry,
  type ChangeFeedPage,
  changeFeed,
} from './change-feed.js';
