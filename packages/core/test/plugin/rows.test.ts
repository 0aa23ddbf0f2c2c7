import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { createAduan } from '../../src/aduan.js';
import type { TenantId } from '../../src/ids.js';
import { type AduanPlugin, definePlugin } from '../../src/plugin/plugin.js';
import type { Rows } from '../../src/plugin/rows.js';
import { officer, tuesdayMorning } from '../runtime/test-desk.js';

const tenant = 'default' as TenantId;

interface Tray {
  readonly open: Rows<{ readonly text: string }>;
  readonly secret: Rows<{ readonly text: string }>;
}

/** Keeps a row for every opened ticket, in clear and sealed. */
function tray(options: { readonly expects?: () => number } = {}): AduanPlugin<'tray', Tray> {
  const { expects = () => 0 } = options;
  return definePlugin({
    id: 'tray',
    tables: { open: { sealed: false }, secret: { sealed: true } },
    setup: ({ rows }) => ({
      api: {
        open: rows<{ text: string }>('open'),
        secret: rows<{ text: string }>('secret'),
      },
      hooks: {
        write({ ticket }, tx) {
          const { id: key } = ticket;
          const [party] = ticket.reporters;
          tx.put('open', { key, value: { text: ticket.number }, expectedVersion: expects() });
          if (party) {
            const row = { key, value: { text: 'Siti Aminah' }, expectedVersion: null };
            tx.put('secret', { ...row, subject: { party } });
          }
        },
      },
    }),
  });
}

function trayDesk(plugin = tray()) {
  let now = tuesdayMorning;
  const store = memoryStore();
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    now: () => now,
    plugins: [plugin],
  });
  const open = async () => {
    const reporter = { name: 'Siti Aminah' };
    const letter = { body: 'Gerai tutup.', channel: 'phone', reporter };
    return (await aduan.tickets.open(letter, { actor: officer })).ticket;
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { aduan, open, pass, rows: aduan.plugins.tray, store };
}

test('rows are written with the change of a ticket, and sealed where the table says so', async () => {
  const { open, rows, store } = trayDesk();
  const { id, number } = await open();
  expect(await rows.open.read(id)).toEqual({
    key: id,
    version: 1,
    dueAt: null,
    value: { text: number },
  });
  expect(await rows.secret.read(id)).toMatchObject({ value: { text: 'Siti Aminah' } });
  const kept = await store.readRows(tenant, { table: null, now: tuesdayMorning, limit: 9 });
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain('Siti');
});

test('a row of another version makes the change be decided again', async () => {
  let wrong = 2;
  const { open, rows } = trayDesk(
    tray({
      expects: () => {
        wrong -= 1;
        return wrong >= 0 ? 7 : 0;
      },
    }),
  );
  const { id } = await open();
  expect(await rows.open.read(id)).toMatchObject({ version: 1 });
  expect(wrong).toBe(-1);
});

test('rows are written, listed, claimed and removed by version, and end by themselves', async () => {
  const { pass, rows } = trayDesk();
  const { open } = rows;
  const value = { text: 'a' };
  expect(await open.write({ key: 'a/1', value, expectedVersion: 0 })).toBe(true);
  expect(await open.write({ key: 'a/1', value, expectedVersion: 0 })).toBe(false);
  expect(await open.write({ key: 'a/2', value, expectedVersion: 0, ttlMs: 10 })).toBe(true);
  expect(await open.write({ key: 'b', value, expectedVersion: 0, dueAt: tuesdayMorning })).toBe(
    true,
  );
  expect((await open.list({ prefix: 'a/' })).map(({ key }) => key)).toEqual(['a/1', 'a/2']);
  expect((await open.list({ after: 'a/1', limit: 1 })).map(({ key }) => key)).toEqual(['a/2']);
  const [claimed, ...others] = await open.claim({ leaseMs: 1_000, limit: 5 });
  expect([claimed?.key, claimed?.version, others]).toEqual(['b', 2, []]);
  expect(await open.claim({ leaseMs: 1_000, limit: 5 })).toEqual([]);
  pass(1_000);
  expect(await open.read('a/2')).toBeNull();
  expect(await open.claim({ leaseMs: 1_000, limit: 5 })).toMatchObject([{ key: 'b', version: 3 }]);
  expect(await open.remove('b', 2)).toBe(false);
  expect(await open.remove('b', 3)).toBe(true);
  expect(await open.read('b')).toBeNull();
});

test('a table that a plugin does not declare is a mistake of its author', () => {
  const wild = definePlugin({ id: 'wild', setup: ({ rows }) => ({ api: { rows: rows('x') } }) });
  expect(() => trayDesk(wild as never)).toThrow('The plugin "wild" declares no table "x".');
});

test('a row for such a table, put by a hook, refuses the change and nothing else', async () => {
  const wild = definePlugin({
    id: 'wild',
    setup: () => ({
      hooks: {
        write: (_change, tx) => tx.put('x', { key: 'a', value: 1, expectedVersion: 0 }),
      },
    }),
  });
  const slow = definePlugin({
    id: 'slow',
    setup: () => ({ hooks: { write: () => new Promise((resolve) => setTimeout(resolve, 5)) } }),
  });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    plugins: [wild, slow],
  });
  const letter = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Siti Aminah' } };
  await expect(aduan.tickets.open(letter, { actor: officer })).rejects.toThrow(
    'The plugin "wild" declares no table "x".',
  );
});
