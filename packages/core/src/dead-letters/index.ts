export { createDeadLetters } from './create-dead-letters.js';
export { deadLetterReason } from './dead-letter-reason.js';
export type {
  DeadLetter,
  DeadLetters,
  Discard,
  DiscardOptions,
  QueueView,
} from './dead-letters.js';
export { putBack } from './put-back.js';
