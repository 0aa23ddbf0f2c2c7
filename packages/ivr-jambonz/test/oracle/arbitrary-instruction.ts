import type { VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import { fc } from '@aduan-internal/property';

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'Tempat: Desa Sukamaju',
    'http://169.254.169.254/latest',
    'silence_stream://500000',
    '<speak>Halo</speak>',
    '{x} %20 & "é" 😀',
  ),
  fc.string({ minLength: 500, maxLength: 1_500 }),
);
const language = fc.constantFrom('id', 'en', 'jv', 'su', 'min');
const seconds = fc.integer({ min: 1, max: 600 });

const line: fc.Arbitrary<VoiceLine> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: words, language }),
  fc.record({
    type: fc.constant('audio' as const),
    url: fc.webUrl({ withQueryParameters: true }),
    text: words,
    language,
  }),
);

const finish = fc.constantFrom('#' as const, '*' as const);
const digits = fc.oneof(
  fc.record({ min: fc.integer({ min: 0, max: 4 }), max: seconds }),
  fc.record({ min: fc.integer({ min: 0, max: 4 }), max: seconds, finish }),
);
const speech = fc.record({ hints: fc.array(words, { maxLength: 3 }) });
const timeoutMs = fc.integer({ min: 0, max: 30_000 });
const gather = fc.constant('gather' as const);

const next: fc.Arbitrary<VoiceInstruction['next']> = fc.oneof(
  fc.record({ do: gather, digits, timeoutMs }),
  fc.record({ do: gather, speech, timeoutMs }),
  fc.record({ do: gather, digits, speech, timeoutMs }),
  fc.record({
    do: fc.constant('record' as const),
    maxSeconds: seconds,
    silenceSeconds: seconds,
    finish,
  }),
  fc.record({
    do: fc.constant('dial' as const),
    to: fc.constantFrom('+62215550100', 'sip:desk@pbx.example;transport=tls&x=<1>'),
    timeoutSeconds: seconds,
  }),
  fc.record({ do: fc.constant('queue' as const), queue: words }),
  fc.record({ do: fc.constant('hold' as const), seconds }),
  fc.constant({ do: 'leave' as const }),
  fc.record({ do: fc.constant('wait' as const), seconds }),
  fc.constant({ do: 'hangup' as const }),
);

/** Any turn. */
export const arbitraryInstruction: fc.Arbitrary<VoiceInstruction> = fc.record({
  id: fc.nat().map(String),
  language,
  say: fc.array(line, { maxLength: 4 }),
  next,
});
