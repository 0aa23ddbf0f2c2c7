export type { CallBack, CallBackOutcome } from './call-back.js';
export type { CallEvent, CallEventBase, CallRecording } from './call-event.js';
export { callEventSchema } from './call-event-schema.js';
export { type CallJournal, callJournal, type JournalCall } from './call-journal.js';
export { type CallableNumbers, callableNumbers, type NumberRefusal } from './callable-numbers.js';
export { checkCallBack, checkOfficer } from './check-call-back.js';
export { numberRefusalTexts } from './number-refusal-words.js';
export { NumberRefusedError } from './number-refused-error.js';
export { type PlacedCalls, placedCalls } from './placed-calls.js';
export type { VoiceDriver, VoiceHost } from './voice-driver.js';
export type {
  DigitsToGather,
  PhoneKey,
  VoiceCommand,
  VoiceInstruction,
  VoiceLine,
} from './voice-instruction.js';
export { voiceInstructionSchema } from './voice-instruction-schema.js';
export type {
  CallBackHost,
  VoiceCapabilities,
  VoiceContext,
  VoiceRecordings,
  VoiceWebhook,
} from './voice-webhook.js';
