import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { CallEvent, VoiceDriver, VoiceInstruction } from '@aduan/core/voice';
import { expect } from 'vitest';
import { type ManualTimers, manualTimers } from '../../../tooling/tests/manual-timers.js';
import { phoneDesk } from '../../kopdes/test/phone/phone-desk.js';
import { pacedSocket } from '../src/asterisk-socket.js';
import { type AsteriskVoice, pacedAsterisk } from '../src/asterisk-voice.js';
import type { AsteriskOptions, AsteriskSocketOptions } from '../src/index.js';
import type { FakeAri } from './fake-ari/fake-ari.js';
import { spokenSounds } from './spoken-sounds.js';
import type { Certificate } from './tls/self-signed.js';

type DeskOptions = Parameters<typeof phoneDesk>;

/** What the line was told of a call, and what it said to it. */
export interface LineRecord {
  readonly event: CallEvent;
  readonly turn: VoiceInstruction | null;
}

/** How desk and Asterisk find each other. Left out, the desk connects. */
export interface Connecting {
  /** Asterisk connects: for each call, or once. */
  readonly connects?: 'per-call' | 'lasting';
  readonly tls?: Certificate;
}

/** A line at which nobody waits for callers in the queue, and where numbers can be rung. */
const usual = {
  application: 'aduan',
  speak: spokenSounds,
  endpointOf: (to: string) => `PJSIP/${to}@trunk`,
  queues: { petugas: { officers: [] } },
};
const leaseMs = 6_300;
/**
 * As long as no question is asked: where a question waits for just as long as a command, its command alone looks like a
 * caller who is waited for, and the time that passes for him lets it fail.
 */
export const commandMs = 8_300;
/** What Asterisk says to be let in. */
export const account = { username: 'asterisk', password: 'kata:sandi' };

/** What a line on Asterisk says of itself. */
export const lineDesk = pacedAsterisk(
  { url: 'http://127.0.0.1/ari', username: 'aduan', password: '-', ...usual },
  { timers: manualTimers(), leaseMs },
);

/** A desk whose calls come over an Asterisk, and what passes between the two. */
export async function asteriskDesk(
  ari: FakeAri,
  options: NonNullable<DeskOptions[0]> = {},
  {
    connects,
    tls,
    ...asterisk
  }: Partial<AsteriskOptions & Pick<AsteriskSocketOptions, 'lastingApplication'>> & Connecting = {},
  at?: number,
  store?: DeskOptions[2],
) {
  const timers = manualTimers();
  const told: LineRecord[] = [];
  let fails = false;
  const incoming =
    connects && (await openServer(ari, timers, { connects, ...(tls && { tls }) }, asterisk));
  const driver: AsteriskVoice =
    incoming?.driver ??
    pacedAsterisk({ ...ari.server, ...usual, ...asterisk }, { timers, leaseMs });
  const provider: VoiceDriver = {
    ...driver,
    start: (host) =>
      driver.start({
        ...host,
        async take(event) {
          if (fails) throw new Error('The store is away.');
          const turn = await host.take(event);
          told.push({ event, turn });
          return turn;
        },
      }),
  };
  const desk = phoneDesk({ ...options, provider }, at, store);
  await desk.aduan.start();
  incoming?.open();
  return {
    ...desk,
    driver,
    timers,
    told,
    url: incoming?.url ?? ari.url,
    /** Lets the desk keep nothing from here on. */
    fail() {
      fails = true;
    },
    /** Waits until calls come through. */
    async ready() {
      await expect.poll(() => driver.health()).toEqual({ ok: true });
      if (connects === 'lasting') await expect.poll(() => ari.outbound.isUp('aduan')).toBe(true);
    },
    /** The process dies: its connections break, its clock stands still, and it says nothing to anybody. */
    kill: () => incoming?.close(),
    async close() {
      await desk.aduan.close();
      incoming?.close();
    },
  };
}

export type AsteriskDesk = Awaited<ReturnType<typeof asteriskDesk>>;

/** The server of a desk to which Asterisk connects. */
async function openServer(
  ari: FakeAri,
  timers: ManualTimers,
  { connects, tls }: Connecting,
  asterisk: Partial<AsteriskSocketOptions>,
) {
  const server = tls ? createTlsServer(tls) : createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `${tls ? 'wss' : 'ws'}://localhost:${port}/aduan/asterisk`;
  const driver = pacedSocket(
    { recordings: ari.server, ...usual, ...asterisk, url, ...account },
    { timers, commandMs },
  );
  const sockets = new Set<{ destroy(): unknown }>();
  server.on('upgrade', (request, socket, head) => {
    sockets.add(socket);
    if (!driver.upgrade(request, socket, head)) socket.destroy();
  });
  return {
    driver,
    url,
    open() {
      const perCall = connects === 'per-call';
      // What Asterisk waits for before each call would be minutes of a suite.
      ari.outbound.startsMs = 5;
      ari.outbound.connectTo('aduan', { url, ...account, perCall, ...(tls && { ca: tls.cert }) });
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
