import type { CallEvent, VoiceInstruction, VoiceWebhook } from '@aduan/core/voice';
import type { VoiceConformance } from '../../src/index.js';
import type { Mistake } from '../conformance/mistake.js';
import { sampleLine } from './sample-line.js';
import { secret } from './sample-voice.js';

/** A mistake that authors of phone lines make. */
type VoiceMistake = Mistake<VoiceWebhook, VoiceConformance>;

const parsing = (change: (event: CallEvent) => CallEvent) => (good: VoiceWebhook) => ({
  ...good,
  parse: (request: Request, body: Uint8Array) => good.parse(request, body).map(change),
});

const rendering =
  (change: (turn: VoiceInstruction) => VoiceInstruction) => (good: VoiceWebhook) => ({
    ...good,
    render: (turn: VoiceInstruction) => good.render(change(turn)),
  });

let count = 0;

/** Each of them breaks one thing. */
export const voiceMistakes: readonly VoiceMistake[] = [
  {
    name: 'keeps another contract',
    make: (good) => ({ ...good, contract: 'voice/0' }) as unknown as VoiceWebhook,
    noticedBy: { 'says which contract it keeps': /contract must be/ },
  },
  {
    name: 'says that nobody waits for it',
    make: (good) => ({ ...good, capabilities: { ...good.capabilities, deadlineMs: 0 } }),
    noticedBy: { 'says what its provider can do': /deadlineMs = 0/ },
  },
  {
    name: 'believes everything',
    make: (good) => ({ ...good, verify: async () => ({ ok: true }) }),
    noticedBy: {
      'an unsigned callback is refused': /a missing signature/,
      'a callback signed with another secret is refused': /compute the signature/,
      'a body changed after it was signed is refused': /one digit of its body/,
    },
  },
  {
    name: 'believes whatever is signed, over whatever',
    make: (good) => ({
      ...good,
      async verify(request, _body, context) {
        const own = new Uint8Array(await request.clone().arrayBuffer());
        return good.verify(request, own, context);
      },
    }),
    noticedBy: { 'a body changed after it was signed is refused': /one digit of its body/ },
  },
  {
    name: 'believes nothing',
    make: (good) => ({
      ...good,
      verify: async () => ({ ok: false, status: 401, reason: 'no' }),
    }),
    noticedBy: { 'a genuine callback is taken': /was refused/ },
  },
  {
    name: 'answers forgery with a server error',
    make: (good) => ({
      ...good,
      verify: async () => ({ ok: false, status: 500 as 403, reason: 'no' }),
    }),
    noticedBy: { 'an unsigned callback is refused': /with 4xx, not with 500/ },
  },
  {
    name: 'forgets which turn was answered',
    make: parsing((event) => ({ ...event, turn: null })),
    noticedBy: { 'a callback says what happened': /parse of a callback of the type digits/ },
  },
  {
    name: 'takes a withheld number for one',
    make: parsing((event) => ({ ...event, from: event.from ?? '+266696687' })),
    noticedBy: { 'a number that is withheld is none': /was withheld/ },
  },
  {
    name: 'numbers what it reads',
    make: parsing((event) => {
      count += 1;
      return { ...event, call: `${event.call}-${count}` };
    }),
    noticedBy: { 'a callback that comes twice reads the same': /parse/ },
  },
  {
    name: 'throws whatever it is thrown',
    make: (good) => ({
      ...good,
      parse: (_request, body) => [JSON.parse(new TextDecoder().decode(body))],
    }),
    noticedBy: { 'what cannot be read is an InputError': /SyntaxError|no call/ },
  },
  {
    name: 'forgets to name the turn',
    make: rendering((turn) => ({ ...turn, id: '1' })),
    noticedBy: { 'every command is carried out, and its callback names the turn': /must name/ },
  },
  {
    name: 'hangs up where it should put somebody in a queue',
    make: rendering((turn) =>
      turn.next.do === 'queue' ? { ...turn, next: { do: 'hangup' } } : turn,
    ),
    noticedBy: { 'every command is carried out, and its callback names the turn': /with queue/ },
  },
  {
    name: 'escapes twice',
    make: rendering((turn) => ({
      ...turn,
      say: turn.say.map((line) => ({ ...line, text: line.text.replaceAll('&', '&amp;') })),
    })),
    noticedBy: { 'what is said is said whole, whatever stands in it': /hears every line/ },
  },
  {
    name: 'cuts what is too long',
    make: rendering((turn) => ({
      ...turn,
      say: turn.say.map((line) => ({ ...line, text: line.text.slice(0, 4_000) })),
    })),
    noticedBy: { 'a turn that is too long is refused, not cut': /came out shorter/ },
  },
  {
    name: 'calls what is too long something else',
    make: (good) => ({
      ...good,
      render(turn) {
        if (JSON.stringify(turn).length > 65_536) throw new Error('too long');
        return good.render(turn);
      },
    }),
    noticedBy: { 'a turn that is too long is refused, not cut': /is a RangeError/ },
  },
  {
    name: 'counts its answers',
    make: rendering((turn) => {
      count += 1;
      return { ...turn, language: `id-${count}` };
    }),
    noticedBy: { 'a turn is rendered the same twice': /depends on the turn alone/ },
  },
  {
    name: 'says with which secret it looked',
    make: (good) => ({
      ...good,
      verify: async (request, body, context) => {
        const verdict = await good.verify(request, body, context);
        return verdict.ok ? verdict : { ...verdict, reason: `not signed with ${secret}` };
      },
    }),
    noticedBy: { 'no secret shows': /a secret stands in shown/ },
  },
  {
    name: 'stands on a line that believes all',
    tell: (good) => ({ ...good, line: sampleLine({ believesAll: true }) }),
    noticedBy: {
      'a callback that comes twice is answered the same, and done once': /hears another answer/,
      'a callback of an earlier turn changes nothing': /what comes late/,
    },
  },
  {
    name: 'stands on a line that forgets whoever hangs up',
    tell: (good) => ({ ...good, line: sampleLine({ forgets: true }) }),
    noticedBy: { 'wherever the caller hangs up, what he told is kept': /hung up after 1 of 3/ },
  },
];
