export { alarmCategories } from './alarm/alarm-categories.js';
export type { Alarm } from './alarm/alarm-lexicon.js';
export { findAlarm } from './alarm/find-alarm.js';
export { contactCatalogue } from './catalogue/contact-catalogue.js';
export { replyCatalogue } from './catalogue/reply-catalogue.js';
export { kopdesFlow } from './kopdes-flow.js';
export type {
  CandidatePlace,
  CandidateQuestion,
  FoundPlace,
  KopdesSlots,
  KopdesTasks,
  KopdesText,
  PlaceChoice,
  TopicChoice,
} from './kopdes-types.js';
export { contactNodes } from './nodes/contact-nodes.js';
export { replyNodes } from './nodes/reply-nodes.js';
export { describesProblem } from './understanding/describes-problem.js';
export { withoutOwnNumbers } from './understanding/find-numbers.js';
export { isSmallTalk } from './understanding/is-small-talk.js';
export { regionKinds } from './understanding/region-kinds.js';
export { type Secrecy, secrecyTold } from './understanding/wants-secrecy.js';
