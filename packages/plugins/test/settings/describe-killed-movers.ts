import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyProvider, Store } from '@aduan/core';
import { afterAll, expect, test } from 'vitest';
import { killPrograms, startProgram } from '../../../../tooling/tests/killable-program.js';
import { officer } from '../../../core/test/runtime/test-desk.js';
import { document, movingDesk } from './move-until-killed.js';

/** A store of desks that are killed. */
export interface KilledMovers {
  /** Shown in the name of the test. */
  readonly name: string;
  /** Opens the store, which is empty at first. */
  open(): Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** Command line of a program that opens the same store and calls `moveUntilKilled` with the rest. */
  mover(days: number): readonly [string, ...string[]];
}

const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 1);
/** More than are moved at once. */
const count = 60;
/** Working days of the first limit; each round has one more. */
const firstDays = 20;
/** Timeout for a busy machine, ms. */
const patience = 120_000 + kills * 20_000;

/**
 * Kills desks after the publication of limits and before all open tickets have moved to them: the next desk moves the
 * rest, each ticket moves once, and keeps the date that was promised first.
 */
export function describeKilledMovers({ name, open, keys, mover }: KilledMovers): void {
  afterAll(killPrograms);

  test(
    `desks that are killed between publication and move leave the rest to the next one, on ${name}`,
    async () => {
      const store = open();
      const desk = movingDesk({ store, ...(keys && { keys }) });
      await desk.aduan.start({ workers: false });
      const ids: string[] = [];
      for (let each = 0; each < count; each += 1) ids.push((await desk.open()).ticket.id);
      const [first = ''] = ids;
      const promised = Date.parse(await desk.due(first));
      const left: number[] = [];

      const isBetween = (tickets: number) => tickets > 0 && tickets < count;

      // Once before any has moved, then anywhere, and at least once in between.
      for (let kill = 0; kill < kills || !left.some(isBetween); kill += 1) {
        const killed = await startProgram(mover(firstDays + kill));
        await killed.heard(kill === 0 ? 1 : 1 + Math.floor((Math.random() * count) / 2));
        expect(await killed.end('SIGKILL')).toBe(null);
        const { moves, open: former } = await desk.plugin.moves({ document }, desk.as);
        expect(moves[0]).toMatchObject({ number: kill + 1, tickets: count });
        left.push(former);

        const next = await startProgram(mover(0));
        const newest = async () => (await desk.plugin.moves({ document }, desk.as)).moves[0];
        while ((await newest())?.state === 'running') await sleep(20);
        expect(await next.end('SIGTERM')).toBe(0);
        expect(await newest()).toMatchObject({ number: kill + 1, state: 'finished', left: 0 });

        const { inForce } = (await desk.aduan.formerTerms()).policies;
        const due = Date.parse(await desk.due(first));
        const { calendar } = desk.aduan;
        expect(due).toBe(calendar.addWorkingDays(desk.clock.now, firstDays + kill));
        for (const id of ids) {
          const { clocks, ticket, timeline } = await desk.aduan.tickets.get(id, { actor: officer });
          const moved = timeline.flatMap((entry) =>
            entry.type === 'fact' && entry.event === 'sla.rescheduled' ? [entry.facts] : [],
          );
          expect(new Set(moved.map((facts) => Object(facts).toPolicies)).size).toBe(kill + 1);
          expect(moved).toHaveLength(kill + 1);
          expect(ticket.policies).toBe(inForce);
          const clock = clocks.find(({ metric }) => metric === 'resolution');
          expect(clock).toMatchObject({ dueAt: due, firstDueAt: promised });
        }
      }
      console.log(`${expect.getState().currentTestName}: ${left.join(', ')} of ${count} left`);
      await desk.aduan.close();
      await store.close();
    },
    patience,
  );
}
