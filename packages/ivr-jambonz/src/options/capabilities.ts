import type { VoiceCapabilities } from '@aduan/core/voice';
import type { LineOptions } from './jambonz-options.js';

/** Capabilities of a line on jambonz. The application's own voice reads languages without a configured voice. */
export function capabilitiesOf(
  { voices, recognisers, recorder }: LineOptions,
  transport: Pick<VoiceCapabilities, 'deadlineMs' | 'maxBodyBytes'>,
): VoiceCapabilities {
  const speaks = Object.keys(voices);
  return {
    recognises: Object.keys(recognisers),
    speaks: speaks.length > 0 ? speaks : ['id'],
    record: recorder !== null,
    queue: true,
    dial: true,
    ...transport,
  };
}
