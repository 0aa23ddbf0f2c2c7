import type { VoiceInstruction } from '@aduan/core/voice';
import { fc } from '@aduan-internal/property';
import { validateApp } from '@jambonz/schema';
import { WebhookResponse } from '@jambonz/sdk/webhook';
import { describe, expect, test } from 'vitest';
import { readHook } from '../../src/hooks/hook.js';
import { readVerbs } from '../../src/msw/read-verbs.js';
import { standInRecorder } from '../../src/msw/stand-in-recorder.js';
import { type Rendering, renderInstruction } from '../../src/verbs/render-instruction.js';
import { usualRecognisers } from '../../src/verbs/speech.js';
import type { Verb } from '../../src/verbs/verb.js';
import { arbitraryInstruction } from './arbitrary-instruction.js';

const numRuns = process.env.ADUAN_DEEP === '1' ? 10_000 : 500;
const publicUrl = 'https://desk.example/aduan/phone';
const hearing: Rendering = {
  hooks: { base: publicUrl, fragment: '' },
  voices: {
    id: { vendor: 'google', language: 'id-ID', voice: 'id-ID-Standard-A' },
    en: { vendor: 'microsoft', language: 'en-US', voice: 'en-US-JennyNeural', label: 'us' },
  },
  recognisers: usualRecognisers,
  recorder: standInRecorder(),
  callerId: '+62215550199',
  maxBytes: 65_536,
};

function verbsOf(turn: VoiceInstruction): readonly Verb[] {
  return renderInstruction(turn, hearing);
}

const turnOf = (next: VoiceInstruction['next'], ...texts: readonly string[]): VoiceInstruction => ({
  id: '7',
  language: 'id',
  say: texts.map((text) => ({ type: 'text', text, language: 'id' })),
  next,
});
const key = { do: 'gather', digits: { min: 1, max: 1 }, timeoutMs: 6_000 } as const;

/** Everything that is read aloud. */
const readAloud = (verbs: readonly Verb[]) =>
  verbs.flatMap((verb) =>
    verb.verb === 'say' ? [verb.text] : verb.verb === 'gather' ? [verb.say?.text ?? ''] : [],
  );

test('the schema of the vendor refuses what jambonz does not know', () => {
  expect(validateApp([{ verb: 'record', maxLength: 5 }]).valid).toBe(false);
  expect(validateApp([{ verb: 'gather', input: ['dtmf'] }]).valid).toBe(false);
  expect(validateApp([{ verb: 'enqueue' }]).valid).toBe(false);
});

describe('any turn', { timeout: 3_600_000 }, () => {
  test('is valid by the schema of the vendor, and taken by its builder', () => {
    const build = new WebhookResponse();
    fc.assert(
      fc.property(arbitraryInstruction, (turn) => {
        const verbs = verbsOf(turn);
        expect(validateApp(verbs)).toEqual({ valid: true, errors: [] });
        build.clear().addVerbs(verbs as never);
        expect(build.toJSON()).toEqual(verbs);
      }),
      { numRuns },
    );
  });

  test('is heard whole and in its order, and its hooks name it', () => {
    fc.assert(
      fc.property(arbitraryInstruction, (turn) => {
        const verbs = verbsOf(turn);
        if (turn.next.do === 'leave') return;
        const hooks = verbs.flatMap((verb) => ('actionHook' in verb ? [verb.actionHook] : []));
        for (const hook of hooks) {
          expect(hook.startsWith(`${publicUrl}?`)).toBe(true);
          expect(readHook(hook)?.turn).toBe(turn.id);
        }
        const heard = verbs.flatMap((verb) => {
          const { say, play } = verb.verb === 'gather' ? verb : { say: verb, play: verb };
          return [
            ...('text' in (say ?? {}) ? [(say as { text: string }).text] : []),
            ...('url' in (play ?? {}) && verb.verb !== 'listen'
              ? [(play as { url: string[] }).url].flat()
              : []),
          ];
        });
        const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        const said = turn.say.map((line) => (line.type === 'audio' ? line.url : line.text));
        expect(letters(heard)).toBe(letters(said));
      }),
      { numRuns },
    );
  });

  test.each([
    ['\u0000', 'Tempat: Cibadak'],
    ['Tem', 'pat: Cibadak'],
  ])('reads %j and %j aloud, though an address may hold what is not seen', (...texts) => {
    const heard = readAloud(verbsOf(turnOf({ do: 'hangup' }, ...texts)));
    expect(heard.filter((text) => URL.canParse(text))).toEqual([]);
  });

  test('reads nothing aloud that jambonz takes for a file, a silence or a tag', () => {
    fc.assert(
      fc.property(arbitraryInstruction, (turn) => {
        for (const text of readAloud(verbsOf(turn))) {
          expect(text).not.toMatch(/^<|^silence_stream:/);
          expect(URL.canParse(text), text).toBe(false);
        }
      }),
      { numRuns },
    );
  });
});

test('lines of one voice are broken off by one key; another voice has a verb of its own', () => {
  const say = [
    { type: 'text', text: 'Tekan satu.', language: 'id' },
    { type: 'text', text: 'Tekan dua.', language: 'id' },
    { type: 'text', text: 'Press three.', language: 'en' },
  ] as const;
  const [first, second, last] = verbsOf({ id: '7', language: 'id', say, next: key });
  expect(first).toMatchObject({
    verb: 'gather',
    actionHook: `${publicUrl}?turn=7&for=prompt`,
    timeout: 0.1,
    dtmfBargein: true,
    say: { text: 'Tekan satu.\n\nTekan dua.', synthesizer: { language: 'id-ID' } },
  });
  expect(second).toMatchObject({
    verb: 'gather',
    actionHook: `${publicUrl}?turn=7&for=gather`,
    timeout: 6,
    say: { text: 'Press three.', synthesizer: { language: 'en-US', label: 'us' } },
  });
  expect(last).toEqual({ verb: 'redirect', actionHook: `${publicUrl}?turn=7&for=gather` });
});

test('somebody who types slowly is waited for: every key has its own time', () => {
  const pin = { do: 'gather', digits: { min: 4, max: 4, finish: '#' }, timeoutMs: 10_000 } as const;
  expect(verbsOf(turnOf(pin))[0]).toMatchObject({
    minDigits: 1,
    maxDigits: 4,
    interDigitTimeout: 10,
  });
});

test('words are recognised in the language of the caller, with their hints', () => {
  const next = { do: 'gather', speech: { hints: ['lapor'] }, timeoutMs: 8_000 } as const;
  expect(verbsOf(turnOf(next))[0]).toMatchObject({
    input: ['speech'],
    bargein: true,
    recognizer: { vendor: 'default', language: 'id-ID', hints: ['lapor'] },
  });
});

test('what is recorded goes to the recorder, with its turn', () => {
  const next = { do: 'record', maxSeconds: 180, silenceSeconds: 5, finish: '#' } as const;
  const [verb] = verbsOf(turnOf(next));
  expect(verb).toMatchObject({
    verb: 'listen',
    url: 'wss://desk.example/aduan/recordings',
    actionHook: `${publicUrl}?turn=7&for=record&silence=5`,
    maxLength: 180,
    finishOnKey: '#',
    metadata: { aduan: { turn: '7', silenceSeconds: 5, maxSeconds: 180 } },
  });
  expect(() => renderInstruction(turnOf(next), { ...hearing, recorder: null })).toThrow(RangeError);
});

test('a turn of more than jambonz takes is refused', () => {
  const long = turnOf({ do: 'hangup' }, 'é'.repeat(32_768));
  expect(() => renderInstruction(long, hearing)).toThrow(RangeError);
});

test('a reader of the tests reads what was rendered', () => {
  const { say, next } = readVerbs(
    JSON.stringify(renderInstruction(turnOf(key, 'Cerita: ada.', '<b> & "x"'), hearing)),
  );
  expect(say.map(({ text }) => text)).toEqual(['Cerita: ada.', '<b> & "x"']);
  expect(next).toEqual(key);
});
