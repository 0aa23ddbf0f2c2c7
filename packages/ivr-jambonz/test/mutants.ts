import { InputError } from '@aduan/core';
import type { CallEvent, VoiceInstruction, VoiceWebhook } from '@aduan/core/voice';
import { webhookSecret } from './voice-conformance.js';

/** A line with one mistake, and the tests of the contract that must notice it. */
export interface VoiceMutant {
  readonly name: string;
  readonly make: (good: VoiceWebhook) => VoiceWebhook;
  readonly noticedBy: readonly string[];
}

const genuine = { ok: true } as const;
const foreign = 'a callback signed with another secret is refused';
const unsigned = 'an unsigned callback is refused';
const changed = 'a body changed after it was signed is refused';
const says = 'a callback says what happened';
const whole = 'what is said is said whole, whatever stands in it';
const twice = 'a callback that comes twice reads the same';
const odd = 'what cannot be read is an InputError';
const named = 'every command is carried out, and its callback names the turn';
const secret = 'no secret shows';
const kept = 'wherever the caller hangs up, what he told is kept';

/** Makes something else of each event. */
function eachEvent(change: (event: CallEvent) => object) {
  return (good: VoiceWebhook): VoiceWebhook => ({
    ...good,
    parse: (...args) => good.parse(...args).map((event) => change(event) as CallEvent),
  });
}

/** Makes something else of what is asked for before it is rendered. */
function eachTurn(change: (turn: VoiceInstruction) => VoiceInstruction) {
  return (good: VoiceWebhook): VoiceWebhook => ({
    ...good,
    render: (turn) => good.render(change(turn)),
  });
}

/** Mistakes that a line of jambonz could have. */
export const mutants: readonly VoiceMutant[] = [
  {
    name: 'signature not checked',
    make: (good) => ({ ...good, verify: async () => genuine }),
    noticedBy: [foreign, unsigned, changed],
  },
  {
    name: 'missing signature taken',
    make: (good) => ({
      ...good,
      verify: async (request, ...rest) =>
        request.headers.has('jambonz-signature') ? good.verify(request, ...rest) : genuine,
    }),
    noticedBy: [unsigned],
  },
  {
    name: 'body of the request looked at instead of the bytes',
    make: (good) => ({
      ...good,
      verify: async (request, _body, context) =>
        good.verify(request, new Uint8Array(await request.clone().arrayBuffer()), context),
    }),
    noticedBy: [changed],
  },
  {
    name: 'nothing is genuine',
    make: (good) => ({ ...good, verify: async () => ({ ok: false, status: 403, reason: '-' }) }),
    noticedBy: ['a genuine callback is taken'],
  },
  {
    name: 'secret in the reason',
    make: (good) => ({
      ...good,
      verify: async () => ({ ok: false, status: 403, reason: `not made with ${webhookSecret}` }),
    }),
    noticedBy: [secret],
  },
  {
    name: 'turn of a callback lost',
    make: eachEvent((event) => ({ ...event, turn: null })),
    noticedBy: [says],
  },
  {
    name: 'places in the queue counted from 0',
    make: eachEvent((event) =>
      event.type === 'queued' ? { ...event, position: (event.position ?? 0) - 1 } : event,
    ),
    noticedBy: [says],
  },
  {
    name: 'busy taken for answered',
    make: eachEvent((event) =>
      event.type === 'connected' ? { ...event, outcome: 'answered' } : event,
    ),
    noticedBy: [says],
  },
  {
    name: 'silence recorded',
    make: eachEvent((event) =>
      event.type === 'recorded' && !event.recording
        ? { ...event, recording: { ref: 'x', seconds: 0, mime: 'audio/wav' } }
        : event,
    ),
    noticedBy: [says],
  },
  {
    name: 'anonymous as a number',
    make: eachEvent((event) => ({ ...event, from: event.from ?? 'anonymous' })),
    noticedBy: ['a number that is withheld is none'],
  },
  {
    name: 'ends dropped',
    make: (good) => ({
      ...good,
      parse: (...args) => good.parse(...args).filter(({ type }) => type !== 'ended'),
    }),
    noticedBy: [says, kept],
  },
  {
    name: 'callbacks remembered',
    make: (good) => {
      const seen = new Set<string>();
      return {
        ...good,
        parse(request, body) {
          const text = new TextDecoder().decode(body);
          if (seen.has(text)) return [];
          seen.add(text);
          return good.parse(request, body);
        },
      };
    },
    noticedBy: [twice],
  },
  {
    name: 'nonsense as a call of nobody',
    make: (good) => ({
      ...good,
      parse(request, body) {
        try {
          return good.parse(request, body);
        } catch {
          return [{ call: '', from: null, to: null, turn: null, type: 'incoming' }];
        }
      },
    }),
    noticedBy: [odd],
  },
  {
    name: 'error of the parser passed on',
    make: (good) => ({
      ...good,
      parse(request, body) {
        try {
          return good.parse(request, body);
        } catch (error) {
          throw error instanceof InputError ? new SyntaxError('Unexpected token') : error;
        }
      },
    }),
    noticedBy: [odd],
  },
  {
    name: 'hooks of another turn',
    make: eachTurn((turn) => ({ ...turn, id: '1' })),
    noticedBy: [named],
  },
  {
    name: 'waiting without coming back',
    make: eachTurn((turn) =>
      turn.next.do === 'wait' ? { ...turn, next: { do: 'hangup' } } : turn,
    ),
    noticedBy: [named],
  },
  {
    name: 'only the last sentence',
    make: eachTurn((turn) => ({ ...turn, say: turn.say.slice(-1) })),
    noticedBy: [whole],
  },
  {
    name: 'sentences in another order',
    make: eachTurn((turn) => ({ ...turn, say: turn.say.toReversed() })),
    noticedBy: [whole],
  },
  {
    name: 'long sentences cut',
    make: eachTurn((turn) => ({
      ...turn,
      say: turn.say.map((line) => ({ ...line, text: line.text.slice(0, 500) })),
    })),
    noticedBy: ['a turn that is too long is refused, not cut'],
  },
  {
    name: 'another answer each time',
    make: (good) => ({
      ...good,
      render: (turn) =>
        good.render({ ...turn, id: `${turn.id}-${crypto.randomUUID().slice(0, 8)}` }),
    }),
    noticedBy: ['a turn is rendered the same twice'],
  },
  {
    name: 'patience without end',
    make: (good) => ({ ...good, capabilities: { ...good.capabilities, deadlineMs: 600_000 } }),
    noticedBy: ['says what its provider can do'],
  },
  {
    name: 'another contract',
    make: (good) => ({ ...good, contract: 'voice/0' as 'voice/1' }),
    noticedBy: ['says which contract it keeps'],
  },
];
