import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAuditKey } from '@aduan/audit';
import { officerPrincipal } from '@aduan/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

const actor = officerPrincipal('petugas-1', ['supervisor']);
let base: string;
let file: string;
let backups: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'aduan-backup-'));
  file = join(base, 'data', 'desk.db');
  backups = join(base, 'backups');
  await mkdir(join(base, 'data'), { mode: 0o700 });
  return () => rm(base, { recursive: true });
});

/** A started desk with one closed ticket. @returns its number */
async function usedDesk(): Promise<string> {
  const { desk, store } = await embeddedDesk(file);
  await desk.start({ workers: false });
  const reporter = { name: 'Warga Contoh' };
  const opening = { body: 'Simpanan belum kembali.', channel: 'phone', reporter };
  const { ticket } = await desk.tickets.open(opening, { actor });
  await desk.tickets.answer(ticket.id, 'Sudah.', { actor });
  await desk.tickets.close(ticket.id, { actor });
  await desk.close();
  await store.close();
  return ticket.number;
}

function erase(number: string) {
  const decided = ['--actor', 'petugas-1', '--decide', '--reason', 'request'];
  return aduan('party', 'erase', number, '--database', file, ...decided);
}

describe('aduan backup and restore', () => {
  it('brings a desk back on a new machine, and nobody who was erased', async () => {
    const number = await usedDesk();
    const keysTo = join(base, 'keys');
    const made = await aduan('backup', '--database', file, '--to', backups, '--keys-to', keysTo);
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('1 tickets') });
    expect((await erase(number)).code).toBe(0);

    const target = join(base, 'new', 'desk.db');
    await mkdir(join(base, 'new'));
    const [name = ''] = await readdir(keysTo);
    await writeFile(`${target}.keys`, await readFile(join(keysTo, name, 'desk.db.keys')));
    const restore = ['restore', '--from', made.out, '--database', target];
    const copied = await readFile(join(keysTo, name, 'desk.db.keys.redo'));
    expect((await aduan(...restore)).err).toContain('redo-log-older');
    await writeFile(`${target}.keys.redo`, await readFile(`${file}.keys.redo`));
    expect(copied.length).toBeGreaterThan(0);
    const done = await aduan(...restore);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('Applied again: 1 decisions; 0 are');
    expect(done.out).toContain('1 erased persons, 0 of them readable');
    const who = ['--actor', 'petugas-1', '--reason', 'x'];
    const exported = await aduan('party', 'export', number, '--database', target, ...who);
    expect(exported.out).not.toContain('Simpanan belum kembali.');
    expect((await aduan(...restore, '--check')).code).toBe(0);
  });

  it('refuses to lay keys and data together, and to replace a desk unasked', async () => {
    await usedDesk();
    const beside = await aduan('backup', '--database', file, '--to', join(base, 'data'));
    expect(beside).toMatchObject({ code: 1, err: expect.stringContaining('Keys lie in') });
    const together = await aduan(
      'backup',
      '--database',
      file,
      '--to',
      backups,
      '--keys-to',
      join(backups, 'keys'),
    );
    expect(together).toMatchObject({ code: 1, err: expect.stringContaining('Keys lie in') });
    const made = await aduan('backup', '--database', file, '--to', backups);
    expect(made.err).toContain('KEYS ARE NOT IN IT');
    const restore = ['restore', '--from', made.out, '--database', file];
    expect(await aduan(...restore)).toMatchObject({
      code: 1,
      err: expect.stringContaining('store-not-empty'),
    });
    expect(await aduan(...restore, '--replace')).toMatchObject({
      code: 1,
      err: expect.stringContaining('1 tickets, which would be gone'),
    });
    expect((await aduan(...restore, '--replace', '--yes')).code).toBe(0);
  });

  it('encrypts for a key that the desk does not have', async () => {
    await usedDesk();
    const key = join(base, 'backup.identity');
    const told = await aduan('backup', 'key', '--out', key);
    const [, recipient = ''] = /--recipient (age1\w+)/.exec(told.err) ?? [];
    expect(await readFile(key, 'utf8')).toContain(`# recipient: ${recipient}`);
    expect(told.out + told.err).not.toContain('AGE-SECRET-KEY');
    const given = ['--database', file, '--to', backups, '--recipient', recipient];
    const made = await aduan('backup', ...given);
    expect(made).toMatchObject({ code: 0, err: expect.not.stringContaining('NOT ENCRYPTED') });
    const restore = ['restore', '--from', made.out, '--database', file, '--replace', '--yes'];
    expect((await aduan(...restore)).err).toContain('backup-key-missing');
    const done = await aduan(...restore, '--identity', key);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('The desk may start.') });
  });

  it('asks for the folders', async () => {
    expect((await aduan('backup', '--database', file)).code).toBe(2);
    expect((await aduan('restore', '--database', file)).code).toBe(2);
  });
});

describe('aduan doctor', () => {
  it('says what is wrong, as lines and as JSON, and ends with the gravest', async () => {
    await usedDesk();
    const options = ['doctor', '--database', file, '--backups', backups];
    const told = await aduan(...options, '--lang', 'en');
    expect(told.code).toBe(2);
    expect(told.out).toMatch(
      /^ERROR {3}There is no backup in .*\(backup-missing\)\n {8}A lost disk .*\n {5}-> .*aduan backup --to/m,
    );
    expect(told.out).toMatch(/^warning .*\(keys-beside-data\)$/m);
    // The desk speaks Indonesian first.
    expect((await aduan(...options)).out).toMatch(
      /^SALAH {3}Tidak ada cadangan di .*\(backup-missing\)$/m,
    );
    expect((await aduan(...options, '--lang', 'jv')).code).toBe(2);
    const { findings } = JSON.parse((await aduan(...options, '--json')).out);
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'backup-missing', severity: 'error' }),
    );
  });

  it('tells that a desk does not open', async () => {
    const told = await aduan('doctor', '--config', join(base, 'missing.ts'));
    expect(told).toMatchObject({ code: 2, out: expect.stringContaining('desk-does-not-open') });
  });
});

describe('aduan migrate and uninstall', () => {
  it('migrates an empty database, once', async () => {
    await writeFile(file, '');
    expect((await aduan('migrate', '--database', file)).out).toBe('Migrated from schema 0 to 1.');
    expect((await aduan('migrate', '--database', file)).out).toContain('Nothing to do');
  });

  it('shows what it would remove, and removes it when asked', async () => {
    await usedDesk();
    const shown = await aduan('uninstall', '--database', file);
    expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('Nothing was removed') });
    expect(existsSync(file)).toBe(true);
    expect((await aduan('uninstall', '--database', file, '--yes')).code).toBe(2);
    const key = join(base, 'audit.key');
    await writeFile(key, await generateAuditKey());
    const last = ['--key', key, '--bundle-to', join(base, 'last')];
    const done = await aduan('uninstall', '--database', file, '--yes', ...last);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('The last bundle') });
    expect(await readdir(join(base, 'data'))).toEqual([]);
    const [bundle = ''] = await readdir(join(base, 'last'));
    expect((await aduan('audit', 'verify', join(base, 'last', bundle))).code).toBe(0);
  });
});
