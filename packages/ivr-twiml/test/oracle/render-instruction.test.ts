import { fc } from '@aduan-internal/property';
import { RestClient } from '@signalwire/compatibility-api';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { expect, test } from 'vitest';
import { renderInstruction } from '../../src/render/render-instruction.js';
import { arbitraryInstruction } from './arbitrary-instruction.js';
import { builtInstruction } from './built-instruction.js';

const publicUrl = 'https://desk.example/aduan/phone';
const rendering = { publicUrl, voices: {} };
const numRuns = process.env.ADUAN_DEEP === '1' ? 10_000 : 500;

const vendors = {
  twilio: () => new VoiceResponse(),
  signalwire: () => new RestClient.LaML.VoiceResponse(),
};

test.each(Object.entries(vendors))(
  'every turn is byte for byte what the builder of %s writes',
  { timeout: 3_600_000 },
  (_name, create) => {
    fc.assert(
      fc.property(arbitraryInstruction, (turn) => {
        expect(renderInstruction(turn, rendering)).toBe(
          builtInstruction(create(), turn, publicUrl),
        );
      }),
      { numRuns },
    );
  },
);

test('a voice of the host speaks, and what XML cannot hold is left out', () => {
  const voices = { id: { language: 'id-ID', voice: 'Google.id-ID-Wavenet-A' } };
  const say = [{ type: 'text', text: 'Halo\u0000\ud800 & <selamat>', language: 'id' }] as const;
  const turn = { id: '1', language: 'id', say, next: { do: 'hangup' } } as const;
  expect(renderInstruction(turn, { publicUrl, voices })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Say language="id-ID" voice="Google.id-ID-Wavenet-A">Halo &amp; &lt;selamat&gt;</Say><Hangup/></Response>',
  );
});

test('a turn of more than 64 kB is refused', () => {
  const say = [{ type: 'text', text: 'é'.repeat(32_768), language: 'id' }] as const;
  const turn = { id: '1', language: 'id', say, next: { do: 'hangup' } } as const;
  expect(() => renderInstruction(turn, rendering)).toThrow(RangeError);
});
