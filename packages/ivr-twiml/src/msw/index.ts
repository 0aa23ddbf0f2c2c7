export type { PlacedCall, TwilioCallStatus } from './placed-calls.js';
export type { TwilioErrorCode, TwilioFault } from './twilio-error.js';
export type { TwilioCaller, TwilioHandset } from './twilio-handset.js';
export type { TwilioProvider, TwilioProviderOptions } from './twilio-provider.js';
export { twilioProvider } from './twilio-provider.js';
