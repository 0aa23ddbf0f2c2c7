import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { auditSigner, exportAudit, generateAuditKey, verifyAudit } from '@aduan/audit';
import type { TenantId } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';
import { type Citizen, openDesk, supervisor } from './citizens.js';
import { stealAll } from './thief.js';

const directory = scratchDirectory();
const gone: Citizen = { mark: 'PENANDA-SATU-7319', phone: '+6281200000077' };
const keepsStatus: Citizen = { mark: 'PENANDA-DUA-2846', phone: '+6281300000088' };

/** Bytes that lead to a person: his wrapped keys, his hashes, what waits for him and from him. */
function tracesOf(file: string, party: string): readonly Buffer[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const query = (text: string) =>
    database
      .prepare(text)
      .all({ party })
      .flatMap((row) => Object.values(row));
  const threads = '(select id from conversation where party_id = :party)';
  const values = [
    query(`select wrapped from data_key where scope = 'party:' || :party`),
    query(`select wrapped from data_key
      where scope in (select 'conversation:' || id from conversation where party_id = :party)`),
    query('select hash from identity where party_id = :party'),
    query('select hash from conversation where party_id = :party'),
    query(`select payload from inbox where payload is not null and conversation_hash in (
      select hash from conversation where party_id = :party)`),
    query(`select payload from outbox where payload is not null and conversation_id in ${threads}`),
    query(`select result from command where ticket_id in (
      select ticket_id from ticket_reporter where party_id = :party)`),
  ];
  database.close();
  for (const kind of values) expect(kind.length).toBeGreaterThan(0);
  // A long row goes on in another page.
  return values.flat().map((value) => Buffer.from(value as string | Uint8Array).subarray(0, 200));
}

/** The database, its log and its index; `copy` stands for a backup of all of them. */
function filesOf(file: string): readonly Buffer[] {
  return ['', '-wal', '-shm']
    .map((end) => `${file}${end}`)
    .filter(existsSync)
    .map((path) => readFileSync(path));
}

function found(file: string, traces: readonly (Buffer | string)[]): number {
  const bytes = filesOf(file);
  return traces.filter((trace) => bytes.some((one) => one.includes(trace))).length;
}

function backUp(file: string): string {
  const copy = newFile(directory);
  for (const end of ['', '-wal']) {
    if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
  }
  return copy;
}

describe('an erased person', () => {
  test('is in no file and no backup any more, even for somebody who holds the keys', async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const { aduan, settle, write } = openDesk(store);
    const { blob, party } = await settle(gone);
    const other = await settle(keepsStatus);
    for (const citizen of [gone, keepsStatus]) await write(citizen);
    const traces = tracesOf(file, party);
    const kept = tracesOf(file, other.party);
    expect(traces.length).toBeGreaterThanOrEqual(8);
    expect(found(file, traces)).toBe(traces.length);
    expect(found(file, [gone.mark, gone.phone])).toBe(0);
    const before = backUp(file);
    expect(await stealAll(before, `${file}.keys`)).toContain(gone.mark);

    const protection = aduan.dataProtection;
    const receipt = await protection.erase(party, { actor: supervisor, reason: 'request' });
    expect(receipt.count).toMatchObject({ inbox: 1, commands: 1, files: 1 });
    expect(receipt.tickets).toHaveLength(2);

    expect(found(file, traces)).toBe(0);
    expect(found(file, kept)).toBe(kept.length);
    const raw = backUp(file);
    const compact = newFile(directory);
    new DatabaseSync(file).exec(`vacuum into '${compact}'`);
    for (const copy of [raw, compact]) {
      expect(found(copy, traces)).toBe(0);
      const readable = await stealAll(copy, `${file}.keys`);
      for (const trace of [gone.mark, gone.phone]) expect(readable).not.toContain(trace);
      for (const trace of [keepsStatus.mark, keepsStatus.phone]) expect(readable).toContain(trace);
    }
    expect(await store.blobs.get(blob)).toBeNull();
    expect(await store.blobs.get(other.blob)).not.toBeNull();
  });

  test('leaves the audit chain whole', async () => {
    const store = await openStore({ file: newFile(directory) });
    const { aduan, settle } = openDesk(store);
    const { party } = await settle(gone);
    const protection = aduan.dataProtection;
    await protection.erase(party, { actor: supervisor, reason: 'request' });
    const signer = await auditSigner(await generateAuditKey());
    const source = { store, tenant: 'default' as TenantId, signer, now: Date.now };
    expect(await verifyAudit(exportAudit(source))).toMatchObject({ intact: true, tickets: 2 });
  });

  test('is not called erased while a reader of another process holds the log', async () => {
    const file = newFile(directory);
    const store = await openStore({ file, busyTimeoutMs: 60 });
    const { aduan, settle, write } = openDesk(store);
    const { party } = await settle(gone);
    await write(gone);
    const traces = tracesOf(file, party);
    const reader = new DatabaseSync(file);
    reader.exec('begin');
    reader.prepare('select count(*) from sealed_record').get();
    const protection = aduan.dataProtection;
    const erase = () => protection.erase(party, { actor: supervisor, reason: 'request' });
    await expect(erase()).rejects.toMatchObject({ code: 'store-log-in-use', retryable: true });
    expect(found(file, traces)).toBeGreaterThan(0);
    reader.close();
    await erase();
    expect(found(file, traces)).toBe(0);
  });
});
