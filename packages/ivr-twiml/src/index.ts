export type { TwilioCalls } from './calls/call-back-order.js';
export { signalwireFromEnv, telnyxFromEnv, twilioFromEnv } from './providers/from-env.js';
export { type SignalwireOptions, signalwireVoice } from './providers/signalwire-voice.js';
export { type TelnyxOptions, telnyxVoice } from './providers/telnyx-voice.js';
export { type TwilioOptions, twilioVoice } from './providers/twilio-voice.js';
export type { Voice, Voices } from './render/voices.js';
export type { TwimlOptions } from './twiml-options.js';
