import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {} from '@aduan-internal/postgres';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { backUp, checkRestored, generateBackupKey, redoSince, restore } from '../../src/upkeep.js';
import { deskOn, engines, openTickets } from './desk.js';

const now = () => Date.now();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-encrypted-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bytesIn(backup: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(backup, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(
    async ({ name, parentPath }) => [name, await readFile(join(parentPath, name))] as const,
  );
  return new Map(await Promise.all(read));
}

describe.each(engines)('an encrypted backup on %s', (engine) => {
  test('shows nothing, opens with its key alone, and comes back', { timeout: 60_000 }, async () => {
    const base = join(folder, engine);
    const place = { base, engine, url: inject('postgresUrl'), schema: `sealed_${process.pid}` };
    const desk = await deskOn(place);
    await desk.aduan.start({ workers: false });
    const [party = ''] = await openTickets(desk, 3);
    await desk.aduan.files.put('photo', new Uint8Array(300_000).fill(7), { mime: 'image/jpeg' });
    const [key, second] = [await generateBackupKey(), await generateBackupKey()];
    const temporary = join(base, 'temporary');
    await mkdir(temporary);
    const recipients = [key.recipient, second.recipient];
    process.env.TMPDIR = temporary;
    const { folder: from, manifest } = await backUp(desk, {
      ...{ to: join(base, 'backups'), recipients, now },
    }).finally(() => delete process.env.TMPDIR);
    // Nothing is left in clear.
    expect(await readdir(temporary)).toEqual([]);
    expect(manifest.encryption).toBe('age');
    const files = await bytesIn(from);
    expect(files.size).toBeGreaterThan(1);
    for (const [name, bytes] of files) {
      if (name === 'manifest.json') continue;
      expect(name).toMatch(/\.age$/);
      expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
      expect(bytes.includes('Sudah kami')).toBe(false);
      expect(bytes.includes('SQLite format')).toBe(false);
    }
    await desk.erase(party);
    await desk.close();

    const attempt = async (identities: readonly string[]) => {
      const target = await deskOn({ ...place, again: true });
      return restore(target, { from, identities, now })
        .then(() => 'restored')
        .catch((error: { code: string }) => error.code)
        .finally(() => target.close());
    };
    expect(await attempt([])).toBe('backup-key-missing');
    expect(await attempt([(await generateBackupKey()).identity])).toBe('backup-key-wrong');
    expect(await attempt(['AGE-SECRET-KEY-1NONE'])).toBe('backup-key-wrong');
    expect(await attempt([`# made today\n${second.identity}\n`])).toBe('restored');
    const restored = await deskOn({ ...place, again: true });
    expect(await redoSince(restored, from)).toEqual({ done: 1, absent: 0 });
    expect(await checkRestored(restored, { from, now })).toMatchObject({ ok: true, tickets: 3 });
    const file = await restored.aduan.files.get('photo');
    expect((await new Response(file?.body).arrayBuffer()).byteLength).toBe(300_000);
    await restored.close();
  });
});

test('takes no backup for somebody who is no recipient, and shows no key', async () => {
  const base = join(folder, 'refused');
  const desk = await deskOn({ base, engine: 'sqlite', url: '', schema: '' });
  await desk.aduan.start({ workers: false });
  const { identity } = await generateBackupKey();
  const attempt = backUp(desk, { to: join(base, 'backups'), recipients: [identity], now });
  await expect(attempt).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(attempt).rejects.not.toThrow(/AGE-SECRET/);
  await desk.close();
});

test('is found changed before anything is opened', async () => {
  const base = join(folder, 'changed');
  const place = { base, engine: 'sqlite', url: '', schema: '' } as const;
  const desk = await deskOn(place);
  await desk.aduan.start({ workers: false });
  const { identity, recipient } = await generateBackupKey();
  const recipients = [recipient];
  const { folder: from } = await backUp(desk, { to: join(base, 'backups'), recipients, now });
  await desk.close();
  const file = join(from, 'store', 'aduan.db.age');
  const bytes = await readFile(file);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  expect((await decrypter.decrypt(bytes)).subarray(0, 13)).toEqual(
    new TextEncoder().encode('SQLite format'),
  );
  await writeFile(file, bytes.with(-1, 255 - (bytes.at(-1) ?? 0)));
  const target = await deskOn({ ...place, again: true });
  const attempt = restore(target, { from, identities: [identity], now });
  await expect(attempt).rejects.toMatchObject({ code: 'backup-broken' });
  await target.close();
});
