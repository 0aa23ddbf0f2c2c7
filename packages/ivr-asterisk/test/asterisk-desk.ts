import type { CallEvent, VoiceDriver, VoiceTurn } from '@aduan/core/voice';
import { expect } from 'vitest';
import { handTimers } from '../../../tooling/tests/hand-timers.js';
import { phoneDesk } from '../../ivr/test/phone-desk.js';
import { pacedAsterisk } from '../src/asterisk-voice.js';
import type { AsteriskOptions } from '../src/index.js';
import type { FakeAri } from './fake-ari/fake-ari.js';
import { saidSounds } from './said-sounds.js';

type DeskOptions = Parameters<typeof phoneDesk>;

/** What the line was told of a call, and what it said to it. */
export interface Told {
  readonly event: CallEvent;
  readonly turn: VoiceTurn | null;
}

/** A line at which nobody waits for callers in the queue, and where numbers can be rung. */
const usual = {
  application: 'aduan',
  speak: saidSounds,
  endpointOf: (to: string) => `PJSIP/${to}@trunk`,
  queues: { petugas: { officers: [] } },
};

/** What a line on Asterisk says of itself. */
export const lineDesk = pacedAsterisk(
  { url: 'http://127.0.0.1/ari', username: 'aduan', password: '-', ...usual },
  { timers: handTimers(), leaseMs: 6_300 },
);

/** A desk whose calls come over an Asterisk, and what passes between the two. */
export async function asteriskDesk(
  ari: FakeAri,
  options: NonNullable<DeskOptions[0]> = {},
  asterisk: Partial<AsteriskOptions> = {},
  at?: number,
  store?: DeskOptions[2],
) {
  const timers = handTimers();
  const told: Told[] = [];
  let fails = false;
  const driver = pacedAsterisk(
    { ...ari.server, ...usual, ...asterisk },
    { timers, leaseMs: 6_300 },
  );
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
  return {
    ...desk,
    driver,
    timers,
    told,
    /** Lets the desk keep nothing from here on. */
    fail() {
      fails = true;
    },
    /** Waits until calls come through. */
    async ready() {
      await expect.poll(() => driver.health()).toEqual({ ok: true });
    },
  };
}

export type AsteriskDesk = Awaited<ReturnType<typeof asteriskDesk>>;
