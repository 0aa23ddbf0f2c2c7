import type { VoiceCapabilities, VoiceCommand, VoiceInstruction } from '@aduan/core/voice';
import { expect } from 'vitest';
import type { Check } from '../conformance/check.js';
import { demand } from '../conformance/demand.js';
import type { VoiceConformance } from './voice-conformance.js';

const id = '7319';

function turnOf(next: VoiceCommand, ...texts: readonly string[]): VoiceInstruction {
  const say = texts.map((text) => ({ type: 'text', text, language: 'id' }) as const);
  return { id, language: 'id', say, next };
}

/** Every command that the provider supports. */
function commandsOf({
  recognises,
  record,
  queue,
  dial,
}: VoiceCapabilities): readonly VoiceCommand[] {
  const digits = { min: 1, max: 6, finish: '#' } as const;
  const commands: readonly (VoiceCommand | false)[] = [
    { do: 'gather', digits, timeoutMs: 5_000 },
    { do: 'gather', digits: { min: 1, max: 1 }, timeoutMs: 5_000, secret: true },
    recognises.length > 0 && { do: 'gather', speech: { hints: ['lapor'] }, timeoutMs: 5_000 },
    record && { do: 'record', maxSeconds: 60, silenceSeconds: 3, finish: '#' },
    dial && { do: 'dial', to: '+62215550100', timeoutSeconds: 20 },
    dial && { do: 'dial', to: 'sip:desk@pbx.example', timeoutSeconds: 20 },
    queue && { do: 'queue', queue: 'petugas & co' },
    queue && { do: 'hold', seconds: 20 },
    queue && { do: 'leave' },
    { do: 'wait', seconds: 2 },
    { do: 'hangup' },
  ];
  return commands.filter((command) => command !== false);
}

/** Commands without a callback, or with one that the provider sends by itself. */
const last: ReadonlySet<VoiceCommand['do']> = new Set(['hangup', 'hold', 'leave']);

const odd = ['Rp & <b>lapor</b> "é" 😀', "baris\nkedua, 'ya'", ']]> <!-- {x} \\ %20'];

/** Checks of rendered instructions. */
export const turnChecks: readonly Check<VoiceConformance>[] = [
  {
    test: 'every command is carried out, and its callback names the turn',
    async run(subject) {
      const voice = await subject.create();
      for (const next of commandsOf(voice.capabilities)) {
        const read = await subject.read(voice.render(turnOf(next, 'Halo')));
        expect(read.does, `the answer to a turn with ${next.do}`).toBe(next.do);
        if (last.has(next.do)) continue;
        expect(read.turn, `callbacks after ${next.do} must name the turn`).toBe(id);
      }
    },
  },
  {
    test: 'what is said is said whole, whatever stands in it',
    async run(subject) {
      const voice = await subject.create();
      const digits = { min: 1, max: 1 };
      for (const next of [{ do: 'hangup' }, { do: 'gather', digits, timeoutMs: 5_000 }] as const) {
        const { says } = await subject.read(voice.render(turnOf(next, ...odd)));
        expect(says, 'the caller hears every line, in order, as it was given').toEqual(odd);
      }
    },
  },
  {
    test: 'a turn is rendered the same twice',
    async run(subject) {
      const [one, other] = [await subject.create(), await subject.create()];
      for (const next of commandsOf(one.capabilities)) {
        const texts = await Promise.all(
          [one, one, other].map((voice) => voice.render(turnOf(next, 'Halo')).text()),
        );
        expect(new Set(texts).size, `render of ${next.do} depends on the turn alone`).toBe(1);
      }
    },
  },
  {
    test: 'a turn that is too long is refused, not cut',
    async run(subject) {
      const voice = await subject.create();
      const long = 'lapor '.repeat(200_000).trim();
      let answer: Response;
      try {
        answer = voice.render(turnOf({ do: 'hangup' }, long));
      } catch (error) {
        demand(error instanceof RangeError, 'what a provider does not take is a RangeError');
        return;
      }
      const { says } = await subject.read(answer);
      demand(says.join('') === long, 'a long text came out shorter: refuse it with a RangeError');
    },
  },
];
