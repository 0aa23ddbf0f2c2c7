export type { Catalogue, Languages } from '../ports/languages.js';
export { speakTicketNumber } from '../ticket/number/spoken-number.js';
export type { AcknowledgementFacts } from './acknowledgement.js';
export { acknowledgement } from './acknowledgement.js';
export { channelNames } from './channel-names.js';
export {
  formatDate,
  formatLocales,
  formatMoment,
  formatTime,
  localDate,
  localYear,
} from './dates.js';
export { type DeskNames, deskNames, type NameSources, unknownNames } from './desk-names.js';
export { exactInstant } from './exact-instant.js';
export type { PlaceholderOf, TextValues } from './fill-text.js';
export { fillLabel, fillText } from './fill-text.js';
export type { HoursFacts } from './hours-sentence.js';
export { hoursSentence } from './hours-sentence.js';
export { isoInstant } from './iso-instant.js';
export {
  deskLanguages,
  languageMistakes,
  shippedLanguages,
} from './languages.js';
export { messages } from './messages.js';
export { sayPauseReasons } from './pause-reasons.js';
export type { StateNames } from './state-label.js';
export { citizenStateLabel } from './state-label.js';
export type { NextStepFacts, PublicEvent } from './tracking-steps.js';
export { nextStep, trackingStep } from './tracking-steps.js';
