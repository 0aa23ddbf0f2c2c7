import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localAccounts } from '@aduan/accounts/local';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal } from '@aduan/core';
import { deskDatabase } from '@aduan-internal/postgres';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { readDatabase } from '../../src/config/database-settings.js';
import { openStorage } from '../../src/storage/open-storage.js';
import type { DeskStorage } from '../../src/storage/storage.js';
import { backUp, checkRestored, planUninstall, redoSince, restore } from '../../src/upkeep.js';

const now = () => Date.now();
let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'aduan-beside-'));
  return () => rm(base, { recursive: true });
});

const schema = 'CREATE TABLE IF NOT EXISTS aduan_server.greeting (id TEXT PRIMARY KEY, at BIGINT);';

/** A storage of its own, with the same master keys for each. */
async function storageOn(engine: string, name: string): Promise<DeskStorage> {
  const key = Buffer.alloc(32, 7).toString('base64');
  const database =
    engine === 'folder'
      ? null
      : readDatabase({
          ...(await deskDatabase(inject('postgresUrl'))),
          ADUAN_MASTER_KEY: key,
          ADUAN_MAC_KEY: key,
          ADUAN_REDO_LOG: join(base, 'desk.redo'),
        });
  return openStorage({ database, dataFolder: join(base, name) }, { isServer: false });
}

async function accountsOn(storage: DeskStorage) {
  return localAccounts({
    database: storage.accounts,
    secret: await storage.secret('accounts'),
    issuer: 'Kantor contoh',
    requiresSecondFactor: () => false,
  });
}

async function deskOn(storage: DeskStorage) {
  const store = storage.openStore();
  const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };
  return { store, aduan: createAduan({ store, ...parts }), beside: storage.beside };
}

describe.each(['folder', 'postgres'])('what lies beside a desk in a %s', (engine) => {
  test('comes back with the desk, and secrets of files lie apart', async () => {
    const storage = await storageOn(engine, 'data');
    await storage.layOut((draft) => draft.migrate());
    const greetings = await storage.tables('inbox', schema);
    await greetings.change('INSERT INTO aduan_server.greeting VALUES ($1, $2)', ['a', 5]);
    const secret = await storage.secret('webchat');
    await storage.giveOut('line');
    const accounts = await accountsOn(storage);
    const { secret: link } = await accounts.create({ id: 'ana', username: 'ana', name: 'Ana' }, 0);
    const password = 'kuda terbang di atas langit';
    await accounts.acceptInvitation(link, { password }, 0);
    const desk = await deskOn(storage);
    await desk.aduan.start({ workers: false });
    const { folder } = await backUp(desk, {
      to: join(base, 'backups'),
      keysTo: join(base, 'keys'),
      now,
    });
    const inBackup = await readdir(join(folder, 'beside'));
    const inKeys = await readdir(join(base, 'keys', (await readdir(join(base, 'keys')))[0] ?? ''));
    if (engine === 'folder') {
      expect(inBackup).toEqual(['accounts.sqlite', 'checkpoints.jsonl', 'inbox.db']);
      expect(inKeys.toSorted()).toEqual([
        ...['accounts.secret', 'desk.db.keys', 'desk.db.keys.redo', 'webchat.secret'],
      ]);
    } else {
      const named = ['account', 'session', 'twoFactor', 'user', 'verification'];
      expect(inBackup.toSorted()).toEqual([
        ...named.map((name) => `aduan_accounts.${name}.jsonl`),
        ...['checkpoint', 'greeting', 'secret'].map((name) => `aduan_server.${name}.jsonl`),
      ]);
    }
    const { places } = await planUninstall(desk);
    for (const name of inBackup) {
      expect((await stat(join(folder, 'beside', name))).mode & 0o077).toBe(0);
    }
    expect(places.join('\n')).toContain(engine === 'folder' ? 'inbox.db' : 'aduan_server');

    const other = engine === 'folder' ? storage : await storageOn(engine, 'other');
    if (engine === 'folder') {
      await greetings.change('DELETE FROM aduan_server.greeting');
      await storage.secret('webchat');
      await accounts.setPassword('ana', 'hujan turun pelan di sawah', 0);
      await accounts.close();
    } else {
      await accounts.close();
      await (await accountsOn(other)).close();
      await other.layOut((draft) => draft.migrate());
      await other.tables('inbox', schema);
    }
    await desk.aduan.close();
    await desk.store.close();
    const target = await deskOn(other);
    await restore(target, { from: folder, replace: true, now });
    const restored = await deskOn(other);
    await redoSince(restored, folder);
    expect(await checkRestored(restored, { from: folder, now })).toMatchObject({ ok: true });
    const found = await (await other.tables('inbox', schema)).rows(
      'SELECT * FROM aduan_server.greeting',
    );
    expect(found.map(({ at, id }) => [id, Number(at)])).toEqual([['a', 5]]);
    expect(await other.secret('webchat')).toBe(secret);
    const back = await accountsOn(other);
    const from = { address: '192.0.2.1', now: 0 };
    expect(await back.check({ username: 'ana', password }, from)).toMatchObject({
      identity: { id: 'ana' },
    });
    await back.close();
    await restored.aduan.close();
    await restored.store.close();
    await storage.close();
    if (other !== storage) await other.close();
  });

  test('stays as it is when a restore is refused', async () => {
    const storage = await storageOn(engine, 'data');
    await storage.layOut((draft) => draft.migrate());
    const greetings = await storage.tables('inbox', schema);
    const desk = await deskOn(storage);
    await desk.aduan.start({ workers: false });
    const actor = officerPrincipal('petugas-1', ['agent']);
    await desk.aduan.tickets.open({ body: 'Pupuk belum datang.', channel: 'phone' }, { actor });
    const { folder } = await backUp(desk, { to: join(base, 'backups'), now });
    await greetings.change('INSERT INTO aduan_server.greeting VALUES ($1, $2)', ['later', 6]);
    await expect(restore(desk, { from: folder, now })).rejects.toMatchObject({
      code: 'store-not-empty',
    });
    const again = await storage.tables('inbox', schema);
    expect(await again.rows('SELECT id FROM aduan_server.greeting')).toEqual([{ id: 'later' }]);
    await storage.close();
  });
});
