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
