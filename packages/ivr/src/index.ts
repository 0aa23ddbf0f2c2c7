export type { CallCase, CallSession, CallStage } from './calls/call-session.js';
export type { CallStore, KeptCall } from './calls/call-store.js';
export { keptCalls } from './calls/kept-calls.js';
export { memoryCalls } from './calls/memory-calls.js';
export { type PhoneOptions, phoneChannel } from './phone-channel.js';
export type { OfficerLine, PhoneLine } from './phone-line.js';
export type { RecordingConsent } from './turn/asked-turn.js';
