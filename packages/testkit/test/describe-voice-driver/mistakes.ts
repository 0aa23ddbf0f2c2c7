import type { CallEvent, VoiceDriver, VoiceHost } from '@aduan/core/voice';
import type { VoiceDriverConformance } from '../../src/index.js';
import type { Mistake } from '../conformance/mistake.js';

/** A mistake that authors of drivers make. */
type DriverMistake = Mistake<VoiceDriver, VoiceDriverConformance>;

/** A driver whose host is told something else. */
const telling =
  (change: (event: CallEvent, host: VoiceHost) => readonly CallEvent[]) => (good: VoiceDriver) => ({
    ...good,
    start: (host: VoiceHost) =>
      good.start({
        ...host,
        async take(event) {
          let turn = null;
          for (const each of change(event, host)) turn = await host.take(each);
          return turn;
        },
      }),
  });

let begun = 0;

/** Each of them breaks one thing. */
export const driverMistakes: readonly DriverMistake[] = [
  {
    name: 'keeps another contract',
    make: (good) => ({ ...good, contract: 'voice/1' }) as unknown as VoiceDriver,
    noticedBy: { 'says which contract it keeps, and what its provider can do': /contract must be/ },
  },
  {
    name: 'waits for requests',
    make: (good) => ({ ...good, capabilities: { ...good.capabilities, maxBodyBytes: 100 } }),
    noticedBy: { 'says which contract it keeps, and what its provider can do': /maxBodyBytes/ },
  },
  {
    name: 'forgets who calls',
    make: telling((event) => [{ ...event, from: null }]),
    noticedBy: { 'a call that comes is told, with its number': /from/ },
  },
  {
    name: 'makes a number of one that is withheld',
    make: telling((event) => [{ ...event, from: event.from ?? 'anonymous' }]),
    noticedBy: { 'a number that is withheld is none': /from/ },
  },
  {
    name: 'names no turn',
    make: telling((event) => [{ ...event, turn: null }]),
    noticedBy: {
      'every command is carried out, and what comes of it names the turn': /gather/,
      'what the desk could not keep is told again': /to match object/,
      'a driver that stops leaves its calls, and the next one goes on with them': /to match object/,
    },
  },
  {
    name: 'tells every end twice',
    make: telling((event) => (event.type === 'ended' ? [event, event] : [event])),
    noticedBy: {
      'a call that comes is told, with its number': /told once/,
      'wherever the caller hangs up, its end is told once, behind what he said': /told once/,
    },
  },
  {
    name: 'leaves out what was said before he hung up',
    make: telling((event) =>
      event.type === 'recorded' && event.recording ? [{ ...event, recording: null }] : [event],
    ),
    noticedBy: {
      'every command is carried out, and what comes of it names the turn': /record/,
      'wherever the caller hangs up, its end is told once, behind what he said': /hung up/,
    },
  },
  {
    name: 'rings whatever number is left',
    make: (good) => ({ ...good, callBack: async () => 'no-answer' }),
    noticedBy: { 'nobody is called back at a number that costs': /must be refused/ },
  },
  {
    name: 'keeps what was fetched at the provider',
    make: ({ forgetRecording: _, ...good }) => good,
    noticedBy: { 'a recording can be fetched, and is forgotten then': /still there|resolved/ },
  },
  {
    name: 'says a line the other way round',
    make: (good) => ({
      ...good,
      start: (host: VoiceHost) =>
        good.start({
          ...host,
          async take(event) {
            const turn = await host.take(event);
            return turn && { ...turn, say: turn.say.toReversed() };
          },
        }),
    }),
    noticedBy: { 'what is said is heard whole, in its order, whatever stands in it': /every line/ },
  },
  {
    name: 'begins another call where one goes on',
    make(good) {
      let starts = 0;
      return {
        ...good,
        start(host: VoiceHost) {
          starts = ++begun;
          const take = (event: CallEvent) =>
            host.take({ ...event, call: `${event.call}-${starts}` });
          return good.start({ ...host, take });
        },
      };
    },
    noticedBy: {
      'a driver that stops leaves its calls, and the next one goes on with them': /where the call/,
    },
  },
  {
    name: 'logs the keys',
    make: telling((event, { log }) => {
      log('info', 'keys', { event: JSON.stringify(event) });
      return [event];
    }),
    noticedBy: { 'no secret shows, and no key that is one': /a secret stands in/ },
  },
];
