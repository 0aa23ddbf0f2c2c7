import { AduanError } from '@aduan/core';
import type { CallEvent, VoiceCommand, VoiceHost, VoiceInstruction } from '@aduan/core/voice';
import { fakeChannelContext } from '../describe-channel/fake-channel-context.js';
import type { StandInPhone, VoiceDriverConformance } from './voice-driver-conformance.js';

/** How long the suite waits for an expected event, in ms. */
const patienceMs = 15_000;
const pauseMs = 5;

/** A voice instruction of the suite. Its id is unlikely to occur elsewhere. */
export function scriptedInstruction(
  next: VoiceCommand,
  texts: readonly string[] = ['Halo'],
  id = '7319',
): VoiceInstruction {
  const say = texts.map((text) => ({ type: 'text', text, language: 'id' }) as const);
  return { id, language: 'id', say, next };
}

/** Ends every script. */
export const goodbye: VoiceInstruction = scriptedInstruction({ do: 'hangup' }, [], '7320');

/** A line that follows a script, regardless of the caller's input. */
export interface ScriptedLine {
  readonly phone: StandInPhone;
  readonly events: readonly CallEvent[];
  /** Log entries and health of the driver. */
  shown(): Promise<unknown>;
  /** Makes the next attempt to store something fail. */
  failOnce(): void;
  /** Stops the driver as at a shutdown, and starts another one. */
  restart(): Promise<void>;
  /** Waits for a condition. @param what - names what is missing in the error */
  until(what: string, isSo: () => boolean): Promise<void>;
  /** Waits until the line waits for the caller. */
  waiting(next: VoiceCommand): Promise<void>;
  fetch(ref: string): Promise<number>;
  /** Calls a citizen back. @returns the outcome, or the code of the thrown error; null when the driver cannot call */
  callBack(to: string): Promise<string | null>;
}

/**
 * Runs a test on a line whose first instruction is the script's; then the line hangs up. A repeated `incoming` gets the
 * last instruction again.
 */
export async function onLine(
  subject: VoiceDriverConformance,
  first: VoiceInstruction,
  run: (line: ScriptedLine) => Promise<void>,
): Promise<void> {
  const provider = await subject.open();
  const context = fakeChannelContext({ now: Date.now, fetch: provider.fetch });
  const told: CallEvent[] = [];
  let turn: VoiceInstruction | null = null;
  let fails = false;
  let calls = 0;
  const host: VoiceHost = {
    ...context,
    async take(event) {
      if (fails) {
        fails = false;
        throw new Error('The store is away for a moment.');
      }
      told.push(event);
      if (turn === null) turn = first;
      else if (event.type !== 'incoming') turn = goodbye;
      return turn;
    },
  };
  let driver = provider.driver();
  const begin = async () => {
    await driver.start(host);
    await until('the driver is never healthy', async () => (await driver.health()).ok);
  };
  async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const end = performance.now() + patienceMs;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`${what}. The line was told: ${wordsOf(told)}`);
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  }
  try {
    await begin();
    await run({
      phone: provider.phone,
      events: told,
      until,
      shown: async () => [context.logEntries, await driver.health(), driver.name],
      failOnce() {
        fails = true;
      },
      async restart() {
        await driver.stop();
        driver = provider.driver();
        await begin();
      },
      waiting: (next) =>
        until(`the call never came to wait for "${next.do}"`, () => provider.phone.waitsFor(next)),
      async callBack(to) {
        if (!driver.callBack) return null;
        calls += 1;
        const call = {
          id: `suite-${calls}`,
          officer: 'sip:officer@example.go.id',
          to,
          ringSeconds: 1,
        };
        return driver
          .callBack(call)
          .catch((error: unknown) =>
            AduanError.isInstance(error) ? error.code : 'something else',
          );
      },
      async fetch(ref) {
        const recording = { ref, seconds: 1, mime: 'audio/wav' };
        const file = await driver.fetchRecording?.(recording, context);
        const bytes = await new Response(file?.body ?? null).arrayBuffer();
        await driver.forgetRecording?.(recording, context);
        return bytes.byteLength;
      },
    });
  } finally {
    await driver.stop();
    await driver.stop();
    await provider.close();
  }
}

function wordsOf(told: readonly CallEvent[]): string {
  return told.map(({ type, turn }) => `${type} of ${turn}`).join(', ') || 'nothing';
}
