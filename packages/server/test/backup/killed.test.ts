import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type {} from '@aduan-internal/postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { programCommand } from '../../../../tooling/tests/program-command.js';
import { backUp, checkRestored, generateBackupKey, redoSince, restore } from '../../src/upkeep.js';
import { deskOn, type Engine, engines, openTickets } from './desk.js';

const now = () => Date.now();
/** How many of each kind are killed, spread over their work. */
const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 1);
const shares = Array.from({ length: kills }, (_, kill) => (kill + 1) / (kills + 1));
const program = new URL('../programs/back-up-or-restore.ts', import.meta.url);
let folder: string;
/** Where the killed programs may write in between. */
let temporary: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-killed-'));
  temporary = join(folder, 'temporary');
  await mkdir(temporary);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the program and kills it this long after it began its work. */
async function killAfter(waitMs: number, ...parameters: readonly string[]): Promise<void> {
  const [command, ...rest] = programCommand(program, ...parameters);
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await Promise.race([ended, pause(waitMs)]);
  child.kill('SIGKILL');
  await ended;
}

/** How long a whole run takes, in ms. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Everything that lies in a folder as a file with a name, as one text. */
async function textIn(place: string): Promise<string> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(({ name, parentPath }) => readFile(join(parentPath, name), 'latin1'));
  return (await Promise.all(read)).join('\n');
}

/** A desk with files, so that a copy takes a while. */
async function filledDesk(engine: Engine) {
  const base = join(folder, engine);
  const place = { base, engine, url: inject('postgresUrl'), schema: `killed_${process.pid}` };
  const desk = await deskOn(place);
  await desk.aduan.start({ workers: false });
  const parties = await openTickets(desk, 3);
  const bytes = new Uint8Array(2_000_000);
  for (let each = 0; each < 4; each++) {
    await desk.aduan.files.put(`file-${each}`, bytes, { mime: 'image/jpeg' });
  }
  return { desk, parties, place, parameters: [engine, base, place.url, place.schema] };
}

describe.each(engines)('killed half-way on %s', (engine) => {
  test('a backup is complete or none, and a restore is done or refuses to start', {
    timeout: 60_000 + kills * 30_000,
  }, async () => {
    const { desk, parameters, parties, place } = await filledDesk(engine);
    const to = join(place.base, 'backups');
    const backing = await timeOf(() => backUp(desk, { to, now }));
    for (const share of shares) await killAfter(backing * share, 'back-up', ...parameters, to);
    const names = await readdir(to);
    const isIncomplete = (name: string) => name.endsWith('.incomplete');
    expect(names.some((name) => !isIncomplete(name))).toBe(true);
    for (const name of names.filter(isIncomplete)) {
      const target = await deskOn({ ...place, again: true });
      const attempt = restore(target, { from: join(to, name), now });
      await expect(attempt).rejects.toMatchObject({ code: 'backup-incomplete' });
      await target.close();
    }
    const { recipient } = await generateBackupKey();
    const encrypted = join(place.base, 'encrypted');
    const encrypting = await timeOf(() =>
      backUp(desk, { to: encrypted, recipients: [recipient], now }),
    );
    for (const share of shares) {
      await killAfter(encrypting * share, 'back-up', ...parameters, encrypted, recipient);
    }
    for (const place of [temporary, encrypted]) {
      expect(await textIn(place)).not.toMatch(/SQLite format|CREATE TABLE|phone/);
    }
    const { folder: from } = await backUp(desk, { to, now });
    await desk.erase(parties[0] ?? '');
    await desk.close();

    const restoring = await timeOf(async () => {
      await restore(await deskOn({ ...place, again: true }), { from, now });
      const restored = await deskOn({ ...place, again: true });
      await redoSince(restored, from);
      await restored.close();
    });
    for (const share of shares) {
      await killAfter(restoring * share, 'restore', ...parameters, from);
      const found = await deskOn({ ...place, again: true });
      const started = await found.aduan.start({ workers: false }).then(
        () => 'started',
        (error: { code: string }) => error.code,
      );
      expect(['started', 'store-restored', 'store-restore-unfinished']).toContain(started);
      if (started === 'started') {
        expect(await checkRestored(found, { from, now })).toMatchObject({ ok: true, readable: 0 });
      }
      await found.close();
    }
    const target = await deskOn({ ...place, again: true });
    await restore(target, { from, now, replace: true });
    const restored = await deskOn({ ...place, again: true });
    await redoSince(restored, from);
    expect(await checkRestored(restored, { from, now })).toMatchObject({ ok: true, erased: 1 });
    const file = await restored.aduan.files.get('file-3');
    expect((await new Response(file?.body).bytes()).length).toBe(2_000_000);
    await restored.close();
  });
});
