// The package hides its own types behind its exports.
declare module '@signalwire/compatibility-api' {
  import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
  import type { validateRequest } from 'twilio/lib/webhooks/webhooks.js';

  export const RestClient: {
    readonly LaML: { readonly VoiceResponse: typeof VoiceResponse };
    readonly validateRequest: typeof validateRequest;
  };
}
