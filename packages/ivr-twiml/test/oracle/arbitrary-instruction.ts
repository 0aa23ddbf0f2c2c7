import type { VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import { fc } from '@aduan-internal/property';

/** Text that XML can hold; what it cannot is another test. */
const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu, ''))
  .filter((text) => text !== '');
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

const digits = fc.oneof(
  fc.record({ min: fc.constant(1), max: seconds }),
  fc.record({
    min: fc.constant(1),
    max: seconds,
    finish: fc.constantFrom('#' as const, '*' as const),
  }),
);
const speech = fc.record({ hints: fc.array(words, { maxLength: 3 }) });
const timeoutMs = fc.integer({ min: 0, max: 30_000 });

const next: fc.Arbitrary<VoiceInstruction['next']> = fc.oneof(
  fc.record({ do: fc.constant('gather' as const), digits, timeoutMs }),
  fc.record({ do: fc.constant('gather' as const), speech, timeoutMs }),
  fc.record({ do: fc.constant('gather' as const), digits, speech, timeoutMs }),
  fc.record({
    do: fc.constant('record' as const),
    maxSeconds: seconds,
    silenceSeconds: seconds,
    finish: fc.constantFrom('#' as const, '*' as const),
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
