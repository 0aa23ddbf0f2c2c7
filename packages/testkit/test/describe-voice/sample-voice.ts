import { createHmac, timingSafeEqual } from 'node:crypto';
import { InputError } from '@aduan/core';
import { type CallEvent, callEventSchema, type VoiceWebhook } from '@aduan/core/voice';

/** Secret of the sample. */
export const secret = 'a-secret-that-nobody-guesses';

/** How the sample signs: HMAC-SHA256, hex. */
export function signatureOf(body: string | Uint8Array, key = secret): string {
  return createHmac('sha256', key).update(body).digest('hex');
}

/** A good adapter of an invented provider: events and turns as JSON. */
export function sampleVoice(): VoiceWebhook {
  return {
    contract: 'voice/1',
    name: 'sample',
    capabilities: {
      recognises: ['id'],
      speaks: ['id'],
      record: true,
      queue: true,
      dial: true,
      deadlineMs: 5_000,
      maxBodyBytes: 65_536,
    },
    async verify(request, body) {
      const given = Buffer.from(request.headers.get('x-signature') ?? '');
      const wanted = Buffer.from(signatureOf(body));
      const isGenuine = given.length === wanted.length && timingSafeEqual(given, wanted);
      return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad signature' };
    },
    parse(_request, body) {
      return [eventIn(new TextDecoder().decode(body))];
    },
    render(turn) {
      const text = JSON.stringify(turn);
      if (text.length > 65_536) throw new RangeError('The turn is too long.');
      return new Response(text, { headers: { 'content-type': 'application/json' } });
    },
  };
}

function eventIn(text: string): CallEvent {
  try {
    return callEventSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError('That is no callback.', [], { cause });
  }
}
