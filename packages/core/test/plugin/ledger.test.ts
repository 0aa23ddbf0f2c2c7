import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { nextLink } from '../../src/audit/chain.js';
import { sha256Hex } from '../../src/audit/sha256.js';
import type { TenantId } from '../../src/ids.js';
import { defineCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import type { LedgerName } from '../../src/store/ledger.js';
import { officer, testDesk } from '../runtime/test-desk.js';

/** Keeps who opened the counter, by hour. */
const counter = (ledgerName: LedgerName = 'counter:openings') =>
  definePlugin({
    id: 'counter',
    ledgers: ['openings'],
    setup(context) {
      const openings = context.ledger<{ readonly hour: number }>(ledgerName);
      return {
        api: { openings },
        commands: {
          open: defineCommand({
            input: z.strictObject({ hours: z.array(z.int()) }),
            answer: null,
            run: ({ hours }) =>
              openings.append(hours.map((hour) => ({ subject: `h-${hour}`, entry: { hour } }))),
          }),
        },
      };
    },
  });

test('a plugin appends to its ledger, in order and chained, also beside another process', async () => {
  const store = memoryStore();
  const [one, other] = [counter(), counter()].map(
    (plugin) => testDesk({ store, plugins: [plugin] }).aduan.plugins.counter,
  );
  await Promise.all(
    [one, other].map((each, index) =>
      each?.open({ hours: [index, index + 8] }, { actor: officer }),
    ),
  );
  const rows = await store.readLedger('default' as TenantId, 'counter:openings', { limit: 9 });
  let link = '';
  for (const { entry, link: kept } of rows) {
    link = nextLink(link, sha256Hex(entry));
    expect(kept).toBe(link);
  }
  const hours: number[] = [];
  for await (const { entry } of one?.openings.entries() ?? []) hours.push(entry.hour);
  expect([hours.slice(0, 2), hours.slice(2)].toSorted()).toEqual([
    [0, 8],
    [1, 9],
  ]);
  expect(await one?.openings.page({ limit: 9, subject: 'h-9' })).toMatchObject([
    { subject: 'h-9', entry: { hour: 9 } },
  ]);
  expect(await one?.openings.trim(3)).toBe(3);
  expect(await one?.openings.page({ limit: 9 })).toMatchObject([{ sequence: 4 }]);
});

test('a plugin decides on all that its ledger holds, once, also beside another process', async () => {
  const store = memoryStore();
  /** Two processes. Each remembers the hours that it was told. */
  const [one, other] = [counter(), counter()].map((plugin) => {
    const { openings } = testDesk({ store, plugins: [plugin] }).aduan.plugins.counter;
    const hours: number[] = [];
    return { hours, ledger: openings.follow(({ hour }) => hours.push(hour)) };
  });
  const openNext = (each = one) =>
    each?.ledger.append(() => {
      const hour = each.hours.length + 8;
      return hour > 17 ? null : { subject: null, entry: { hour } };
    });
  const opened = await Promise.all([...Array(6)].flatMap(() => [openNext(one), openNext(other)]));
  expect(opened.filter((each) => each === null)).toHaveLength(2);
  await Promise.all([one?.ledger.readOn(), other?.ledger.readOn()]);
  const day = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
  expect([one?.hours, other?.hours]).toEqual([day, day]);
});

test.each(['views', 'other:openings', 'counter:x', 'checkpoints'] as const)(
  'a plugin gets no ledger of somebody else: %s',
  (name) => {
    expect(() => testDesk({ plugins: [counter(name)] })).toThrow(
      'is not among the ledgers of the plugin "counter"',
    );
  },
);
