export { alarmCategories } from './alarm/alarm-categories.js';
export type { Alarm } from './alarm/alarm-lexicon.js';
export { findAlarm } from './alarm/find-alarm.js';
export { kopdesFlow } from './kopdes-flow.js';
export type {
  FoundPlace,
  KopdesSlots,
  KopdesTasks,
  KopdesText,
  MeantChoice,
  MeantPlace,
  PlaceChoice,
  TopicChoice,
} from './kopdes-types.js';
export { reachNodes } from './nodes/reach-nodes.js';
export { replyNodes } from './nodes/reply-nodes.js';
export { withoutOwnNumbers } from './reading/find-numbers.js';
export { regionKinds } from './reading/region-kinds.js';
export { tellsNothing } from './reading/tells-nothing.js';
export { tellsTrouble } from './reading/tells-trouble.js';
export { type Secrecy, secrecyTold } from './reading/wants-secrecy.js';
export { reachWords } from './words/reach-words.js';
export { replyWords } from './words/reply-words.js';
