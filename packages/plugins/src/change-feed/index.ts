export {
  type ChangeFeed,
  changeFeed,
  type HeardSignal,
  type Signal,
} from './change-feed.js';
export type { ChangeFeedEntry, ChangeFeedPage } from './changes-since.js';
