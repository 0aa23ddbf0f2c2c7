import type { VoiceCapabilities, VoiceWebhook } from '@aduan/core/voice';
import { calledUrl } from './callbacks/callback-url.js';
import { readEvents } from './callbacks/read-events.js';
import { fetchRecording, type RecordingHost } from './fetch-recording.js';
import { renderInstruction } from './render/render-instruction.js';
import { checkPublicUrl, type TwimlOptions } from './twiml-options.js';

/** Differences between TwiML providers. */
export interface TwimlProvider {
  readonly name: string;
  readonly capabilities: VoiceCapabilities;
  /** @param url - the address that the provider called */
  isGenuine(request: Request, body: Uint8Array, url: string, now: number): Promise<boolean>;
  readonly recordings: RecordingHost;
}

/** A line on a TwiML provider. @throws InputError when the public address is invalid */
export function twimlVoice(
  { name, capabilities, isGenuine, recordings }: TwimlProvider,
  { publicUrl, voices = {} }: TwimlOptions,
): VoiceWebhook {
  checkPublicUrl(publicUrl);
  return {
    contract: 'voice/1',
    name,
    capabilities,
    async verify(request, body, { now }) {
      const url = calledUrl(publicUrl, request);
      if (await isGenuine(request, body, url, now())) return { ok: true };
      const where = publicUrl.split('?', 1)[0];
      return { ok: false, status: 403, reason: `bad signature over ${where}` };
    },
    parse: readEvents,
    render: (turn) =>
      new Response(renderInstruction(turn, { publicUrl, voices }), {
        headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' },
      }),
    fetchRecording: (recording, context) => fetchRecording(recording, context, recordings),
  };
}
