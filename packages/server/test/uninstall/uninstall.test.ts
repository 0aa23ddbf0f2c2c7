import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { auditSigner, generateAuditKey, verifyAudit } from '@aduan/audit';
import type {} from '@aduan-internal/postgres';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { planUninstall, uninstall } from '../../src/upkeep.js';
import { actor, deskOn, engines, openTickets } from '../backup/desk.js';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'aduan-uninstall-'));
});
afterEach(() => rm(base, { recursive: true }));

const now = () => Date.now();
let count = 0;
function newPlace(engine: (typeof engines)[number]) {
  count += 1;
  return { base, engine, url: inject('postgresUrl'), schema: `uninstall_${process.pid}_${count}` };
}

describe.each(engines)('an uninstall on %s', (engine) => {
  test('waits for owed answers, writes a last bundle, and leaves what others keep', async () => {
    const place = newPlace(engine);
    const desk = await deskOn(place);
    await desk.aduan.start({ workers: false });
    await openTickets(desk, 2);
    const { ticket } = await desk.aduan.tickets.open({ body: 'x', channel: 'phone' }, { actor });
    const signer = await auditSigner(await generateAuditKey());
    const options = { bundleTo: join(base, 'last'), signer, now };
    expect(await planUninstall(desk)).toMatchObject({ owed: 1, tickets: 3 });
    await expect(uninstall(desk, options)).rejects.toMatchObject({ code: 'answers-owed' });
    expect(existsSync(join(base, 'last'))).toBe(false);
    await desk.aduan.tickets.answer(ticket.id, 'Sudah.', { actor });
    await desk.aduan.tickets.close(ticket.id, { actor });
    await writeFile(join(base, 'data', 'letter.txt'), 'not ours');

    const file = await uninstall(desk, options);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const verdict = await verifyAudit(lines, { trustedKeys: [signer.keyId] });
    expect(verdict).toMatchObject({ intact: true, tickets: 3 });
    expect(await readdir(join(base, 'data'))).toEqual(['letter.txt']);
    if (engine === 'sqlite') expect(await readdir(join(base, 'keys'))).toEqual([]);
    const again = await deskOn(place);
    expect(await again.store.backup.contents()).toMatchObject({ schema: 0 });
    await again.close();
  });
});

test('refuses a database file with tables of others', async () => {
  const desk = await deskOn(newPlace('sqlite'));
  await desk.aduan.start({ workers: false });
  const other = new DatabaseSync(join(base, 'data', 'aduan.db'));
  other.exec('create table accounts (id text)');
  other.close();
  const signer = await auditSigner(await generateAuditKey());
  const options = { bundleTo: join(base, 'last'), signer, now };
  await expect(uninstall(desk, options)).rejects.toMatchObject({ code: 'store-shared' });
  expect(await readdir(join(base, 'data'))).toContain('aduan.db');
});

test('keeps a schema with tables of others', async () => {
  const place = newPlace('postgres');
  const desk = await deskOn(place);
  await desk.aduan.start({ workers: false });
  const client = new Client(place.url);
  await client.connect();
  await client.query(`create table ${place.schema}.accounts (id text)`);
  const signer = await auditSigner(await generateAuditKey());
  await uninstall(desk, { bundleTo: join(base, 'last'), signer, now });
  const { rows } = await client.query('select tablename from pg_tables where schemaname = $1', [
    place.schema,
  ]);
  expect(rows).toEqual([{ tablename: 'accounts' }]);
  await client.end();
});
