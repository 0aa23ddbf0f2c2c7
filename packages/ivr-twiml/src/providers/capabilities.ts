import type { VoiceCapabilities } from '@aduan/core/voice';

/**
 * Capabilities of Twilio and compatible providers. They recognise Javanese and Sundanese but have no voice for them.
 * Twilio waits 15 seconds for an answer (https://www.twilio.com/docs/api/errors/11205).
 */
export const twimlCapabilities: VoiceCapabilities = {
  recognises: ['id', 'en', 'jv', 'su'],
  speaks: ['id', 'en'],
  record: true,
  queue: true,
  dial: true,
  deadlineMs: 15_000,
  maxBodyBytes: 65_536,
};
