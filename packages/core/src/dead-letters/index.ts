export { createDeadLetters } from './create-dead-letters.js';
export type {
  DeadLetter,
  DeadLetters,
  Discard,
  DiscardOptions,
  QueueView,
} from './dead-letters.js';
export { putBack } from './put-back.js';
export { stuckReason } from './stuck-reason.js';
