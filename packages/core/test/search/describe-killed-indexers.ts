import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { killPrograms, startProgram } from '../../../../tooling/tests/killable-program.js';
import type { Aduan } from '../../src/aduan.js';
import type { TenantId } from '../../src/ids.js';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import type { Store } from '../../src/store/store.js';
import { isGuarded } from '../../src/ticket/visibility.js';
import { allTickets } from '../answer-delivery/all-tickets.js';
import { supervisor } from '../runtime/test-desk.js';
import { indexedDesk } from './index-until-killed.js';

/** A store of desks that are killed. */
export interface KilledIndexers {
  /** Shown in the name of the test. */
  readonly name: string;
  /** Opens the store, which is empty at first. */
  open(): Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** Command line of a program that opens the same store and calls `indexUntilKilled` with the rest. */
  indexer(mark: string, indexedFile: string): readonly [string, ...string[]];
}

const tenant = 'default' as TenantId;
const as = { actor: supervisor };
const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 1);
/** Timeout for a busy machine, ms. */
const patience = 180_000 + kills * 20_000;

/**
 * Kills desks while they write and index, until one of them has left tickets that wait: a ticket has all terms of its
 * text, or waits for indexing.
 */
export function describeKilledIndexers({ name, open, keys, indexer }: KilledIndexers): void {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-indexed-'));
  afterAll(() => {
    killPrograms();
    rmSync(folder, { recursive: true });
  });

  test(
    `desks that are killed while they index leave each ticket in step with its terms, and two index it once, on ${name}`,
    async () => {
      const store = open();
      const aduan = indexedDesk({ store, ...(keys && { keys }) });
      await aduan.start({ workers: false });
      await aduan.workOff();
      let cutOff = 0;
      for (let kill = 0; kill < kills || cutOff === 0; kill++) {
        const desk = await startProgram(indexer(`k${kill}`, join(folder, 'killed')));
        await desk.heard(2 + Math.floor(Math.random() * 12));
        await sleep(Math.random() * 20);
        expect(await desk.end('SIGKILL')).toBe(null);
        cutOff += await expectInStep(aduan, store);
      }

      let last: string | null = null;
      do last = await store.expireSearch(tenant, last, 500);
      while (last !== null);
      const tickets = await allTickets(aduan);
      const files = ['one', 'other'].map((file) => join(folder, file));
      const desks = await Promise.all(files.map((file) => startProgram(indexer('', file))));
      while ((await store.searchStats(tenant)).stale > 0) await sleep(20);
      for (const desk of desks) expect(await desk.end('SIGTERM')).toBe(0);
      expect(files.flatMap(indexedBy).reduce((sum, count) => sum + count, 0)).toBe(tickets.length);
      expect(await expectInStep(aduan, store)).toBe(0);
      await aduan.close();
      await store.close();
    },
    patience,
  );
}

/**
 * Expects that each ticket is found by all of its words or waits; one with a hidden reporter is found by none of its
 * words. @returns how many wait
 */
async function expectInStep(aduan: Aduan, store: Store): Promise<number> {
  const waiting = await store.readStaleTickets(tenant, 10_000);
  const stale = new Set(waiting.map(({ ticket }) => ticket.id));
  for (const ticket of await allTickets(aduan)) {
    const { timeline } = await aduan.tickets.get(ticket.id, as);
    const text = timeline.flatMap((entry) => ('text' in entry ? (entry.text ?? '') : '')).join(' ');
    for (const [word] of text.matchAll(/\bk\d+n\d+b?\b/g)) {
      const { items } = await aduan.tickets.search({ text: word }, as);
      const found = items.map((item) => item.ticket.id);
      if (isGuarded(ticket)) expect(found, word).toEqual([]);
      else if (!stale.has(ticket.id)) expect(found, word).toEqual([ticket.id]);
    }
  }
  return stale.size;
}

function indexedBy(file: string): readonly number[] {
  return readFileSync(file, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter(Boolean)
    .map(Number);
}
