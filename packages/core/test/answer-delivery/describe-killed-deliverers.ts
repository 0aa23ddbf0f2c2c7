import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { killPrograms, startProgram } from '../../../../tooling/tests/killable-program.js';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import type { Store } from '../../src/store/store.js';
import { tuesdayMorning } from '../runtime/test-desk.js';
import { allTickets } from './all-tickets.js';
import { answerDeliveryDesk, citizensWrite } from './answer-delivery-desk.js';
import { expectAllDelivered, expectCalls, isSettled, type Told } from './expect-all-delivered.js';

/** A store of desks that are killed. */
export interface KilledTellers {
  /** Shown in the name of the test. */
  readonly name: string;
  /** Opens the store, which is empty at first. */
  open(): Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** Command line of a program that opens the same store and calls `deliverUntilKilled` with the rest. */
  teller(startsAt: number, toldFile: string): readonly [string, ...string[]];
}

const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 1);
const citizensOfRound = 15;
/** Longer than any lease, and than a citizen looks at the chat: the clock of the next desk is this much later, ms. */
const roundMs = 16 * 60_000;
/** Timeout for a busy machine, ms. */
const patience = 120_000 + kills * 20_000;

/** Kills desks while they receive, answer and notify: every citizen is notified once, whatever was interrupted. */
export function describeKilledDeliverers({ name, open, keys, teller }: KilledTellers): void {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-told-'));
  const toldFile = join(folder, 'told');
  afterAll(() => {
    killPrograms();
    rmSync(folder, { recursive: true });
  });

  test(
    `desks that are killed while they tell citizens of theirs answers tell everybody once, on ${name}`,
    async () => {
      let now = tuesdayMorning;
      const store = open();
      const { aduan } = answerDeliveryDesk({
        store,
        ...(keys && { keys }),
        now: () => now,
        tell: () => Promise.reject(new Error('Only the desks that are killed tell.')),
      });
      await aduan.start({ workers: false });
      for (let kill = 0; kill < kills; kill += 1) {
        const heard = await aduan.fetch(
          citizensWrite(kill * citizensOfRound, citizensOfRound, now),
        );
        expect(heard.status).toBe(200);
        const desk = await startProgram(teller(now, toldFile));
        await desk.heard(1 + Math.floor(Math.random() * 5));
        await sleep(Math.random() * 20);
        expect(await desk.end('SIGKILL')).toBe(null);
        now += roundMs;
      }
      // One desk receives the remaining messages; the next one answers and notifies those who have gone meanwhile.
      const everybody = kills * citizensOfRound;
      for (const isDone of [() => true, isSettled]) {
        const desk = await startProgram(teller(now, toldFile));
        const isLeft = async () => {
          const all = await allTickets(aduan);
          return all.length < everybody || !all.every(isDone);
        };
        while (await isLeft()) await sleep(50);
        while ((await aduan.queues.outbox()).pending > 0) await sleep(50);
        expect(await desk.end('SIGTERM')).toBe(0);
        now += roundMs;
      }

      const tickets = await allTickets(aduan);
      expectAllDelivered(tickets, told(toldFile));
      now += 3 * 86_400_000;
      await aduan.workOff();
      await expectCalls(aduan, tickets);
      await aduan.close();
      await store.close();
    },
    patience,
  );
}

function told(file: string): readonly Told[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  return lines.map((line) => {
    const [key = '', number = ''] = line.split(' ');
    return { key, number };
  });
}
