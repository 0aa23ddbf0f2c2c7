import type { CallEvent, VoiceCapabilities, VoiceCommand } from '@aduan/core/voice';
import { expect } from 'vitest';
import type { Check } from '../conformance/check.js';
import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import { goodbye, onLine, type ScriptedLine, scriptedInstruction } from './scripted-line.js';
import type { StandInPhone, VoiceDriverConformance } from './voice-driver-conformance.js';

const keys = { do: 'gather', digits: { min: 1, max: 6, finish: '#' }, timeoutMs: 7_000 } as const;
const record = { do: 'record', maxSeconds: 60, silenceSeconds: 3, finish: '#' } as const;
const wait = { do: 'wait', seconds: 2 } as const;
const from = '+6281234567890';
/** Premium, shared-cost, short, satellite and foreign numbers. */
const costly = ['+628091234567', '+628041234567', '+62110100', '+881612345678', '+14155550100'];
const odd = ['Rp & <b>lapor</b> "é" 😀', 'baris\nkedua, ‘ya’', ']]> % \\ koma, titik; {x}'];

/** A command, an event during it, and the expected report. */
interface Attempt {
  readonly next: VoiceCommand;
  happens(phone: StandInPhone): void;
  readonly told: Partial<CallEvent>;
}

function attemptsOf({ record: records }: VoiceCapabilities): readonly Attempt[] {
  const attempts: readonly (Attempt | false)[] = [
    {
      next: keys,
      happens: (phone) => phone.press('123#'),
      told: { type: 'digits', digits: '123' },
    },
    {
      next: keys,
      happens: (phone) => phone.press('123456'),
      told: { type: 'digits', digits: '123456' },
    },
    {
      next: keys,
      happens: (phone) => phone.pass(keys.timeoutMs),
      told: { type: 'silence' },
    },
    records && {
      next: record,
      happens: (phone) => phone.speak(5),
      told: { type: 'recorded', recording: expect.objectContaining({ seconds: 5 }) },
    },
    records && {
      next: record,
      happens: (phone) => phone.speak(0),
      told: { type: 'recorded', recording: null },
    },
    {
      next: wait,
      happens: (phone) => phone.pass(wait.seconds * 1_000),
      told: { type: 'continued' },
    },
  ];
  return attempts.filter((attempt) => attempt !== false);
}

async function capabilitiesOf(subject: VoiceDriverConformance): Promise<VoiceCapabilities> {
  const provider = await subject.open();
  const { capabilities } = provider.driver();
  await provider.close();
  return capabilities;
}

/** A call that was answered and waits. */
async function waitingCall(line: ScriptedLine, next: VoiceCommand): Promise<void> {
  line.phone.dial(from);
  await line.waiting(next);
}

async function over(line: ScriptedLine): Promise<void> {
  const isEnded = () => line.events.at(-1)?.type === 'ended';
  await line.until('the end of the call was not told', isEnded);
  const ends = line.events.filter(({ type }) => type === 'ended');
  expect(ends.length, 'the end of a call is told once').toBe(1);
  demand(!line.phone.isUp(), 'the call is still up after the line hung up');
}

/** Checks of a driver. */
export const voiceDriverChecks: readonly Check<VoiceDriverConformance>[] = [
  {
    test: 'says which contract it keeps, and what its provider can do',
    async run(subject) {
      const provider = await subject.open();
      const { contract, name, capabilities } = provider.driver();
      await provider.close();
      demand(contract === 'voice-driver/1', 'contract must be "voice-driver/1"');
      demand(/^[a-z][a-z\d-]*$/.test(name), 'name must be lower-case letters, digits and dashes');
      demand(capabilities.speaks.length > 0, 'capabilities.speaks names no language');
      demand(capabilities.maxBodyBytes === 0, 'capabilities.maxBodyBytes is 0: nobody calls it');
    },
  },
  {
    test: 'a call that comes is told, with its number',
    run: (subject) =>
      onLine(subject, goodbye, async (line) => {
        line.phone.dial(from);
        await over(line);
        expect(line.events[0]).toMatchObject({ type: 'incoming', from, turn: null });
      }),
  },
  {
    test: 'a number that is withheld is none',
    run: (subject) =>
      onLine(subject, goodbye, async (line) => {
        line.phone.dial(null);
        await over(line);
        expect(line.events[0]).toMatchObject({ type: 'incoming', from: null });
      }),
  },
  {
    test: 'every command is carried out, and what comes of it names the turn',
    async run(subject) {
      for (const { next, happens, told } of attemptsOf(await capabilitiesOf(subject))) {
        await onLine(subject, scriptedInstruction(next), async (line) => {
          await waitingCall(line, next);
          happens(line.phone);
          await over(line);
          expect(line.events[1], `what was told of ${next.do}`).toMatchObject({
            ...told,
            turn: '7319',
          });
        });
      }
    },
  },
  {
    test: 'what is said is heard whole, in its order, whatever stands in it',
    run: (subject) =>
      onLine(subject, scriptedInstruction(keys, odd), async (line) => {
        await waitingCall(line, keys);
        expect(line.phone.spokenTexts(), 'the caller hears every line').toEqual(odd);
      }),
  },
  {
    test: 'wherever the caller hangs up, its end is told once, behind what he said',
    async run(subject) {
      for (const { next } of attemptsOf(await capabilitiesOf(subject))) {
        await onLine(subject, scriptedInstruction(next), async (line) => {
          await waitingCall(line, next);
          line.phone.hangUp(5);
          await over(line);
          const said = line.events.filter(({ type }) => type === 'recorded');
          const seconds = said.map(
            (event) => event.type === 'recorded' && event.recording?.seconds,
          );
          expect(seconds, `what was said before he hung up in ${next.do}`).toEqual(
            next.do === 'record' ? [5] : [],
          );
        });
      }
    },
  },
  {
    test: 'a recording can be fetched, and is forgotten then',
    notFor: async (subject) =>
      (await capabilitiesOf(subject)).record ? null : 'the provider records nothing',
    run: (subject) =>
      onLine(subject, scriptedInstruction(record), async (line) => {
        await waitingCall(line, record);
        line.phone.speak(5);
        await over(line);
        const [, event] = line.events;
        const ref = event?.type === 'recorded' ? (event.recording?.ref ?? '') : '';
        expect(await line.fetch(ref), 'the recording is empty').toBeGreaterThan(0);
        await expect(line.fetch(ref), 'it is still there').rejects.toMatchObject({
          info: { class: subject.forgotten ?? 'retryable' },
        });
      }),
  },
  {
    test: 'what the desk could not keep is told again',
    run: (subject) =>
      onLine(subject, scriptedInstruction(keys), async (line) => {
        await waitingCall(line, keys);
        line.failOnce();
        line.phone.press('1#');
        await line.until('it was not told again', () => {
          line.phone.pass(500);
          return line.events.length > 1;
        });
        expect(line.events[1]).toMatchObject({ type: 'digits', digits: '1', turn: '7319' });
      }),
  },
  {
    test: 'a driver that stops leaves its calls, and the next one goes on with them',
    run: (subject) =>
      onLine(subject, scriptedInstruction(keys), async (line) => {
        await waitingCall(line, keys);
        await line.restart();
        await line.until('the next driver did not take it up', () => line.events.length > 1);
        const [first, again] = line.events;
        expect(again, 'it asks where the call stands').toMatchObject({
          type: 'incoming',
          call: first?.call,
        });
        await line.waiting(keys);
        line.phone.press('1#');
        await over(line);
        expect(line.events[2]).toMatchObject({ type: 'digits', digits: '1', turn: '7319' });
      }),
  },
  {
    test: 'nobody is called back at a number that costs',
    run: (subject) =>
      onLine(subject, goodbye, async (line) => {
        for (const to of costly) {
          const outcome = await line.callBack(to);
          if (outcome === null) return;
          demand(
            outcome === 'number-refused',
            `${to} must be refused: callBack throws a NumberRefusedError (checkCallBack of @aduan/core/voice), not "${outcome}"`,
          );
        }
        demand(!line.phone.isUp(), 'somebody is rung though the call was refused');
      }),
  },
  {
    test: 'no secret shows, and no key that is one',
    run: (subject) =>
      onLine(subject, scriptedInstruction({ ...keys, secret: true }), async (line) => {
        await waitingCall(line, keys);
        line.phone.press('483920');
        await over(line);
        const where = findText([...subject.secrets, '483920'], await line.shown(), 'shown');
        demand(where === null, `a secret stands in ${where}: in what is logged or shown`);
      }),
  },
];
