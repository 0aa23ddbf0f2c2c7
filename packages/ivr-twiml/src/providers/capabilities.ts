import type { VoiceCapabilities } from '@aduan/core/voice';

/**
 * What Twilio can do, and those who speak like it. It understands Javanese and Sundanese but has no voice for them.
 * It gives up an answer after 15 seconds (https://www.twilio.com/docs/api/errors/11205).
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
