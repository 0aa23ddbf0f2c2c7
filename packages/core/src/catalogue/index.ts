export { speakTicketNumber } from '../ticket/spoken-number.js';
export { formatDate, formatMoment, formatTime } from './dates.js';
export type { PlaceholderOf, TextValues } from './fill-text.js';
export { fillLabel, fillText } from './fill-text.js';
export type { HoursFacts } from './hours-sentence.js';
export { hoursSentence } from './hours-sentence.js';
export { messages } from './messages.js';
export type { StateNames } from './state-label.js';
export { citizenStateLabel } from './state-label.js';
