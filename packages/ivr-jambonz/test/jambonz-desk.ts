import type { CallEvent, VoiceDriver, VoiceInstruction } from '@aduan/core/voice';
import { expect } from 'vitest';
import { manualTimers } from '../../../tooling/tests/manual-timers.js';
import { openAt, phoneDesk } from '../../kopdes/test/phone/phone-desk.js';
import type { JambonzSocketOptions } from '../src/index.js';
import { pacedSocket } from '../src/jambonz-socket.js';
import { pacedRecorder } from '../src/recordings/jambonz-recorder.js';
import { account } from './account.js';
import { openServer } from './fake-jambonz/open-server.js';

type DeskOptions = Parameters<typeof phoneDesk>;

/** What the line was told of a call, and what it said to it. */
export interface LineRecord {
  readonly event: CallEvent;
  readonly turn: VoiceInstruction | null;
}

export const socketSecrets = { username: 'jambonz', password: 'rahasia' } as const;
const soundPassword = 'rahasia-rekaman';
export const voices = {
  id: { vendor: 'google', language: 'id-ID', voice: 'id-ID-Standard-A' },
  en: { vendor: 'google', language: 'en-US', voice: 'en-US-Standard-C' },
};

/** A server to which one process after the other is connected. */
export async function openLine() {
  const desks: JambonzDesk[] = [];
  const server = await openServer(() => {
    const now = desks.at(-1);
    return now ? [now.driver, now.recorder] : [];
  });
  return {
    address: { url: `${server.url}/aduan/jambonz`, ...socketSecrets },
    server,
    /** Opens a desk; connections come to it from here on. */
    async desk(
      ...options: Parameters<typeof jambonzDesk> extends [string, ...infer Rest] ? Rest : never
    ) {
      const desk = await jambonzDesk(server.url, ...options);
      desks.push(desk);
      return desk;
    },
    async close() {
      for (const desk of desks) await desk.aduan.close();
      await server.close();
    },
  };
}

/** A desk whose calls come over a WebSocket of jambonz, and what passes between the two. */
async function jambonzDesk(
  url: string,
  options: NonNullable<DeskOptions[0]> = {},
  jambonz: Partial<JambonzSocketOptions> = {},
  at = openAt,
  store?: DeskOptions[2],
) {
  const timers = manualTimers();
  const told: LineRecord[] = [];
  let fails = false;
  let taking = 0;
  let maxReceiving = 0;
  let held = Promise.resolve();
  const recorder = pacedRecorder(
    {
      url: `${url}/aduan/recordings`,
      password: soundPassword,
      accountSid: account,
      desk: () => desk.aduan,
    },
    { timers, arrivalMs: 2_000 },
  );
  const driver = pacedSocket(
    {
      url: `${url}/aduan/jambonz`,
      ...socketSecrets,
      accountSid: account,
      recorder,
      voices,
      ...jambonz,
    },
    timers,
  );
  const provider: VoiceDriver = {
    ...driver,
    start: (host) =>
      driver.start({
        ...host,
        async take(event) {
          if (fails) throw new Error('The store is away.');
          taking += 1;
          maxReceiving = Math.max(maxReceiving, taking);
          await held;
          const turn = await host.take(event).finally(() => {
            taking -= 1;
          });
          told.push({ event, turn });
          return turn;
        },
      }),
  };
  const desk = phoneDesk({ ...options, provider }, at, store);
  await desk.aduan.start();
  return {
    ...desk,
    driver,
    recorder,
    timers,
    told,
    /** How many events the desk was busy with at once. */
    maxReceiving: () => maxReceiving,
    /** Lets the desk take its time. @returns what ends that */
    hold() {
      let release = () => {};
      held = new Promise((done) => {
        release = done;
      });
      return release;
    },
    /** Lets the desk keep nothing from here on. */
    fail(isFailing = true) {
      fails = isFailing;
    },
    /** How many files each case has, once they have arrived. */
    async files() {
      const tickets = await desk.tickets();
      for (const { ticket } of tickets) {
        for (const { blob } of ticket.attachments)
          await expect
            .poll(() => desk.aduan.files.get(blob), { timeout: 10_000 })
            .toMatchObject({ mime: 'audio/wav' });
      }
      return tickets.map(({ ticket }) => ticket.attachments.length);
    },
  };
}

export type JambonzDesk = Awaited<ReturnType<typeof jambonzDesk>>;
