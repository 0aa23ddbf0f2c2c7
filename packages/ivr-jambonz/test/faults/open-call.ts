import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { type FakeCall, fakeCall } from '../fake-jambonz/fake-call.js';
import { type JambonzDesk, openLine } from '../jambonz-desk.js';

/** A whole complaint, by keys and recordings: the story is told with the fifth line. */
export const complaint: readonly string[] = [
  '* call',
  '> #1',
  '> #1',
  '> #1',
  '> [voice 9]',
  '> [voice 4]',
  '> #1',
  '> #6',
  '> #1',
];
export const toldFrom = 5;
/** Everywhere where somebody may be when something breaks. */
export const places = complaint.map((_, done) => done + 1).slice(0, -1);

/** How long a test waits for what must come, in ms. */
const patienceMs = 20_000;

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await setTimeout(2);
  }
}

/** A line on which somebody reports something, by keys and recordings. */
export interface OpenCall {
  readonly desk: JambonzDesk;
  phone(): FakeCall;
  /** Another desk on the same store, as another process. */
  another(at?: number): Promise<JambonzDesk>;
  /** Plays lines of a script. */
  play(lines: readonly string[], at?: JambonzDesk): Promise<void>;
}

export async function openCall(): Promise<OpenCall> {
  const line = await openLine();
  onTestFinished(() => line.close());
  const desk = await line.desk({}, { recognisers: {} });
  let call: FakeCall | null = null;
  onTestFinished(() => call?.close());
  const phone = (): FakeCall => {
    if (!call) throw new Error('Nobody has called.');
    return call;
  };
  async function play(line: string, at: JambonzDesk, address: Parameters<typeof fakeCall>[0]) {
    const before = call?.apps() ?? 0;
    if (line === '* call') call = fakeCall(address, at.timers, '081234567890');
    const [, keys] = /^> #([\d*#]+)$/.exec(line) ?? [];
    if (keys !== undefined) phone().press(keys);
    const [, seconds] = /^> \[voice (\d+)\]$/.exec(line) ?? [];
    if (seconds !== undefined) phone().speak(Number(seconds));
    await until(`"${line}" was not answered`, () => phone().apps() > before);
    await until('the line waits for nothing', () => !phone().isUp() || phone().isWaiting());
  }
  return {
    desk,
    phone,
    another: (at) => line.desk({}, { recognisers: {} }, at, desk.store),
    async play(lines, at = desk) {
      for (const one of lines) await play(one, at, line.address);
    },
  };
}

/** One case came of it, with so many recordings, and each of them has arrived. */
export async function oneTicket(desk: JambonzDesk, files: number): Promise<void> {
  await expect
    .poll(async () => (await desk.tickets()).map(({ ticket }) => ticket.attachments.length), {
      timeout: 10_000,
    })
    .toEqual([files]);
  await desk.files();
}

/** The end of the call was told. */
export function ended({ told }: JambonzDesk): Promise<void> {
  return until('the end was not told', () => told.some(({ event }) => event.type === 'ended'));
}
