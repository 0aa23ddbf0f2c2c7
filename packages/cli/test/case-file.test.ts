import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officerPrincipal, type TenantId } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { beforeAll, expect, it } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

let directory: string;
let number: string;
const path = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aduan-case-file-'));
  const { desk, store } = await embeddedDesk(path('desk.db'));
  const { ticket } = await desk.tickets.open(
    { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Warga Contoh' } },
    { actor: officerPrincipal('p-1', ['officer']) },
  );
  number = ticket.number;
  await store.close();
  return () => rm(directory, { recursive: true });
});

const file = (...more: readonly string[]) =>
  aduan('case', 'file', number, '--database', path('desk.db'), ...more);

it('writes the case file, and keeps who saw it', async () => {
  const names = ['--office', 'Dinas Contoh', '--out', path('berkas.html')];
  expect(await file('--actor', 'p-7', ...names)).toMatchObject({ code: 0, out: '', err: '' });
  const page = await readFile(path('berkas.html'), 'utf8');
  for (const part of ['Dinas Contoh', number, 'Warga Contoh', 'Gerai tutup.', 'Telepon']) {
    expect(page).toContain(part);
  }
  expect((await stat(path('berkas.html'))).mode & 0o777).toBe(0o600);
  const store = sqliteStore({ file: path('desk.db') });
  const views = await store.readLedger('default' as TenantId, 'views', { limit: 9 });
  await store.close();
  expect(views.map(({ entry }) => JSON.parse(entry))).toMatchObject([
    { actor: { id: 'p-7' }, ground: null },
    { actor: { id: 'p-7' }, ground: 'case-file' },
  ]);
});

it('prints it in English for an auditor, without names', async () => {
  const printed = await file('--actor', 'a-1', '--role', 'auditor', '--lang', 'en');
  expect(printed.out).toContain('<html lang="en">');
  expect(printed.out).not.toMatch(/Warga Contoh|Gerai tutup/);
});

it.each([[['--lang', 'fr', '--actor', 'x']], [[]]])('is not understood with %j', async (more) => {
  expect(await file(...more)).toMatchObject({ code: 2 });
});
