export type { FilledKopdesSlots } from './filled-kopdes-slots.js';
export { type KopdesPerformOptions, kopdesKnow, kopdesPerform } from './kopdes-perform.js';
export { kopdesPhoneCatalogue } from './kopdes-phone-catalogue.js';
export { kopdesPhoneFlow } from './kopdes-phone-flow.js';
export type {
  AdditionNode,
  BesideNode,
  KopdesPhoneShape,
  KopdesPhoneSlots,
  KopdesPhoneTasks,
  RetryNode,
} from './kopdes-phone-shape.js';
export type {
  CandidatePlaces,
  FindPlace,
  PlaceInStory,
  PlaceKnowledge,
  StatedPlace,
} from './kopdes-place.js';
export { wishForOfficer } from './kopdes-tickets.js';
export type { CandidateTopics, SortStory } from './kopdes-topic.js';
