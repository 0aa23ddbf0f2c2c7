export {
  type CallEventsChannel,
  type CallEventsOptions,
  callEventsChannel,
  type SystemRecordings,
} from './call-events-channel.js';
export { callEventsFromEnv } from './call-events-from-env.js';
export {
  type CallQueue,
  type CallSessions,
  type CallSessionsOptions,
  callSessions,
} from './call-sessions.js';
export type { PhoneCall, PhoneCallRecording, PhoneCallState } from './phone-call.js';
export type { CallTicketInput, PhoneCalls } from './phone-calls.js';
