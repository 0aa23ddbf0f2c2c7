export { wishForOfficer } from './kopdes-cases.js';
export { type KopdesPerformOptions, kopdesKnow, kopdesPerform } from './kopdes-perform.js';
export { kopdesPhoneFlow } from './kopdes-phone-flow.js';
export type {
  AdditionNode,
  KopdesPhoneShape,
  KopdesPhoneSlots,
  KopdesPhoneTasks,
  RetryNode,
} from './kopdes-phone-shape.js';
export { kopdesPhoneWords } from './kopdes-phone-words.js';
export type {
  FindPlace,
  MeantPlaces,
  PlaceInStory,
  PlaceKnowledge,
  SaidPlace,
} from './kopdes-place.js';
export type { KopdesTold } from './kopdes-told.js';
export type { MeantTopics, SortStory } from './kopdes-topic.js';
