import { expect, test } from 'vitest';
import * as z from 'zod';
import { AduanError, StoreError } from '../../src/errors.js';
import { defineCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import type { RedoEntry, RedoLog } from '../../src/ports/redo-log.js';
import { restoredMark } from '../../src/store/restored-mark.js';
import { officer, supervisor, testDesk } from '../runtime/test-desk.js';

/** A log in memory that counts what was withdrawn. */
function memoryLog(fails = false) {
  const entries: RedoEntry[] = [];
  let withdrawn = 0;
  const log: RedoLog = {
    async append(added) {
      if (fails) throw new StoreError('redo-log-unwritable', 'full', { retryable: true });
      entries.push(...added);
      return async () => {
        withdrawn += added.length;
      };
    },
    mark: async () => ({ number: 1, mac: '' }),
    read: async () => entries,
  };
  return { log, entries, withdrawn: () => withdrawn };
}

/** A plugin that bans programs by name. `fail` makes the command fail after it was recorded. */
function bans(fail: () => void = () => {}) {
  const banned: string[] = [];
  const plugin = definePlugin({
    id: 'bans',
    permissions: { 'bans:decide': ['supervisor'] },
    setup: () => ({
      commands: {
        ban: defineCommand({
          permission: 'bans:decide',
          input: z.object({ name: z.string(), why: z.string() }),
          answer: null,
          redo: { inputs: ({ name }: { readonly name: string }) => [{ name, why: 'again' }] },
          async run({ name }) {
            fail();
            banned.push(name);
          },
        }),
      },
    }),
  });
  return { banned, plugin };
}

test('a command is recorded with what it declares, before it runs', async () => {
  const { entries, log } = memoryLog();
  let seen = -1;
  const { plugin } = bans(() => {
    seen = entries.length;
  });
  const { aduan } = testDesk({ redoLog: log, plugins: [plugin] });
  await aduan.plugins.bans.ban({ name: 'x', why: 'Ani complained' }, { actor: supervisor });
  expect(seen).toBe(1);
  expect(entries).toMatchObject([
    { command: 'bans:ban', party: null, roles: ['supervisor'], input: { name: 'x', why: 'again' } },
  ]);
  expect(JSON.stringify(entries)).not.toContain('Ani');
});

test('a refused command is withdrawn, one that may have been committed stays', async () => {
  for (const [error, expected] of [
    [new AduanError('no', 'no'), 1],
    [new StoreError('store-unavailable', 'away', { retryable: true }), 0],
    [new AduanError('busy', 'busy', { retryable: true }), 0],
    [new Error('a mistake'), 0],
  ] as const) {
    const { log, withdrawn } = memoryLog();
    const { plugin } = bans(() => {
      throw error;
    });
    const { aduan } = testDesk({ redoLog: log, plugins: [plugin] });
    const call = aduan.plugins.bans.ban({ name: 'x', why: '' }, { actor: supervisor });
    await expect(call).rejects.toBe(error);
    expect(withdrawn()).toBe(expected);
  }
});

test('nobody without the right fills the log, and without the log nothing is done', async () => {
  const { entries, log } = memoryLog();
  const { banned, plugin } = bans();
  const { aduan } = testDesk({ redoLog: log, plugins: [plugin] });
  await expect(
    aduan.plugins.bans.ban({ name: 'x', why: '' }, { actor: officer }),
  ).rejects.toThrow();
  expect(entries).toEqual([]);
  const full = testDesk({ redoLog: memoryLog(true).log, plugins: [plugin] }).aduan;
  const call = full.plugins.bans.ban({ name: 'x', why: '' }, { actor: supervisor });
  await expect(call).rejects.toMatchObject({ code: 'redo-log-unwritable' });
  expect(banned).toEqual([]);
});

test('a restored desk starts after its redo log was applied, and not when one part failed', async () => {
  let fails = true;
  const { banned, plugin } = bans(() => {
    if (fails) throw new AduanError('no', 'no');
  });
  const { entries, log } = memoryLog();
  const { aduan, store } = testDesk({ redoLog: log, plugins: [plugin] });
  const bytes = new TextEncoder().encode('{}');
  await store.writeValue(aduan.tenant, restoredMark, bytes, { now: 0 });
  await expect(aduan.start({ workers: false })).rejects.toMatchObject({ code: 'store-restored' });
  const recorded = {
    at: 1,
    tenant: aduan.tenant,
    command: 'bans:ban',
    party: null,
    roles: ['supervisor'],
    input: { name: 'x', why: 'again' },
  };
  await expect(aduan.redo([recorded])).rejects.toThrow('no');
  await expect(aduan.start({ workers: false })).rejects.toMatchObject({ code: 'store-restored' });
  fails = false;
  const ofOthers = { ...recorded, tenant: 'other' };
  expect(await aduan.redo([recorded, ofOthers])).toEqual({ done: 1, absent: 0 });
  expect(banned).toEqual(['x']);
  // What is repeated is not recorded again.
  expect(entries).toEqual([]);
  await aduan.start({ workers: false });
  await aduan.close();
});
