import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {} from '@aduan-internal/postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { backUp, checkRestored, redoSince, restore } from '../../src/upkeep.js';
import { actor, deskOn, type Engine, engines, openTickets, type TestDesk } from './desk.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-restore-'));
});
afterAll(() => rm(folder, { recursive: true }));

const now = () => Date.now();
let count = 0;
/** A new place for a desk and its backups. */
function newPlace(engine: Engine) {
  count += 1;
  const base = join(folder, `${engine}-${count}`);
  return { base, url: inject('postgresUrl'), engine, schema: `restore_${process.pid}_${count}` };
}

async function readableOf({ aduan }: TestDesk, parties: readonly string[]): Promise<number> {
  const exports = await Promise.allSettled(
    parties.map((id) => aduan.dataProtection.export(id as never, { actor, reason: 'check' })),
  );
  const texts = exports.map((each) =>
    each.status === 'fulfilled' ? JSON.stringify(each.value) : '',
  );
  return texts.filter((text) => text.includes('PENANDA')).length;
}

describe.each(engines)('a restored desk on %s', (engine) => {
  test('erases 50 persons again, keeps keys revoked, and verifies', {
    timeout: 120_000,
  }, async () => {
    const place = newPlace(engine);
    const desk = await deskOn(place);
    await desk.aduan.start({ workers: false });
    const parties = await openTickets(desk, 60);
    const [erased, kept] = [parties.slice(0, 50), parties.slice(50)];
    const system = { actor: desk.system };
    const key = { name: 'portal', roles: ['agent'], scopes: ['tickets:read'] };
    const { token } = await desk.aduan.plugins['api-keys'].issue(key, system);
    const before = await backUp(desk, { to: join(place.base, 'backups'), now });
    for (const party of erased) await desk.erase(party);
    await desk.aduan.plugins.parties.restrict(kept[0] ?? '', { reason: 'sengketa' }, { actor });
    await desk.aduan.plugins['api-keys'].revoke({ number: 1 }, system);
    const late = await openTickets(desk, 1);
    await desk.erase(late[0] ?? '');
    await desk.close();

    const target = await deskOn({ ...place, again: true });
    await restore(target, { from: before.folder, now });
    const restored = await deskOn({ ...place, again: true });
    await restored.store.migrate();
    expect(await readableOf(restored, erased)).toBe(50);
    await expect(restored.aduan.start()).rejects.toMatchObject({ code: 'store-restored' });
    const check = { from: before.folder, now };
    expect(await checkRestored(restored, check)).toMatchObject({
      ok: false,
      readable: 50,
      redone: false,
    });

    expect(await redoSince(restored, before.folder)).toEqual({ done: 52, absent: 1 });
    expect(await readableOf(restored, erased)).toBe(0);
    expect(await readableOf(restored, kept)).toBe(10);
    expect(await checkRestored(restored, check)).toEqual({
      ok: true,
      tickets: 60,
      brokenHistories: 0,
      readable: 0,
      erased: 51,
      missing: [],
      missingFiles: 0,
      checkpoint: true,
      redone: true,
    });
    expect(await restored.aduan.plugins['api-keys'].find(token)).toBeNull();
    const { restrictedSince } = await restored.aduan.plugins.parties.get(
      kept[0] ?? '',
      {},
      { actor },
    );
    expect(restrictedSince).not.toBeNull();
    await restored.aduan.start({ workers: false });
    const [number] = await openTickets(restored, 1, 'number');
    expect(Number(number?.split('-')[2])).toBeGreaterThan(1_000);
    await restored.close();
  });

  test('refuses a changed backup and a changed or shortened redo log', async () => {
    const place = newPlace(engine);
    const desk = await deskOn(place);
    await desk.aduan.start({ workers: false });
    const [party = ''] = await openTickets(desk, 1);
    await desk.erase(party);
    const { folder: from } = await backUp(desk, { to: join(place.base, 'backups'), now });
    await desk.close();

    const attempt = async () => {
      const target = await deskOn({ ...place, again: true });
      try {
        return await restore(target, { from, now }).then(
          () => 'restored',
          (error: { code: string }) => error.code,
        );
      } finally {
        await target.close();
      }
    };
    const [name = ''] = (await readdir(join(from, 'store'))).filter((each) =>
      /^(?:aduan|event)\b/.test(each),
    );
    for (const [file, code] of [
      [join(from, 'store', name), 'backup-broken'],
      [join(from, 'manifest.json'), 'backup-foreign'],
      [desk.redoFile, 'redo-log-broken'],
    ] as const) {
      const whole = await readFile(file);
      const changed = Buffer.from(
        whole.toString('latin1').replace(/\d(?=\D*$)/, (d) => String(9 - Number(d))),
        'latin1',
      );
      expect(changed.equals(whole)).toBe(false);
      await writeFile(file, changed);
      expect(await attempt()).toBe(code);
      await writeFile(file, whole);
    }
    const lines = (await readFile(desk.redoFile, 'utf8')).split('\n');
    await writeFile(desk.redoFile, `${lines.slice(0, -2).join('\n')}\n`);
    expect(await attempt()).toBe('redo-log-older');
    await rm(desk.redoFile);
    expect(await attempt()).toBe('redo-log-older');
    await writeFile(desk.redoFile, lines.join('\n'));
    await writeFile(join(from, 'store', 'extra'), '');
    expect(await attempt()).toBe('backup-broken');
    await rm(join(from, 'store', 'extra'));
    await symlink(tmpdir(), join(from, 'store', 'elsewhere'));
    expect(await attempt()).toBe('backup-broken');
    await rm(join(from, 'store', 'elsewhere'));
    await rm(join(from, 'manifest.json'));
    expect(await attempt()).toBe('backup-incomplete');
  });
});
