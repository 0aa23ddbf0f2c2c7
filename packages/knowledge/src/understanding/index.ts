export type { SuggestionQuality } from './calibrate-model.js';
export {
  createUnderstanding,
  type FieldSuggestions,
  type Suggestions,
  type Understanding,
  type UnderstandingOptions,
} from './create-understanding.js';
export type { LabelledTicket, SuggestedField } from './labelled-ticket.js';
export type { Suggestion, TextModel } from './text-model.js';
export {
  type Trained,
  type TrainingOptions,
  trainUnderstanding,
  type UnderstandingModel,
} from './train-understanding.js';
