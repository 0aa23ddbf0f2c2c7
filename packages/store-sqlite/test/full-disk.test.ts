import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import type { TenantId } from '@aduan/core';
import { buildCommit, buildOpening, buildTicket } from '@aduan/testkit';
import { beforeAll, expect, test } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { type SqliteStore, sqliteStore } from '../src/index.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

interface Refused {
  /** How many were acknowledged before. */
  readonly kept: number;
  readonly code: string;
  readonly retryable: boolean;
}

const file = newFile(scratchDirectory());
const program = new URL('./programs/full-disk.ts', import.meta.url);
/** The largest file that the program may write, in blocks of 512 or 1,024 bytes: a full disk that needs no disk. */
const limited = ['-c', 'ulimit -f 1500; exec "$@"', 'sh'];

let store: SqliteStore;
let said: Readonly<Record<'tickets' | 'files' | 'redo', Refused>> & { readonly tenant: TenantId };

beforeAll(async () => {
  store = sqliteStore({ file });
  await store.migrate();
  const command = programCommand(program, file);
  said = JSON.parse((await promisify(execFile)('sh', [...limited, ...command])).stdout);
  return () => store.close();
}, 60_000);

test('tickets that find no space are refused, and may be tried again; all others are there', async () => {
  const { tenant, tickets } = said;
  expect(tickets).toMatchObject({ code: 'store-unavailable', retryable: true });
  const open = async () => {
    const { byPhase } = await store.countTickets(tenant, 0);
    return Object.values(byPhase).reduce((sum, each) => sum + each, 0);
  };
  expect(await open()).toBe(tickets.kept);
  const later = buildTicket({ number: 'ADU-2026-999999' });
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(later)] }));
  expect(await open()).toBe(tickets.kept + 1);
});

test('a file that finds no space is refused, may be tried again, and leaves the former one', async () => {
  const { files } = said;
  expect(files).toMatchObject({ code: 'store-full', retryable: true });
  const body = await store.blobs.get('photo');
  expect((await new Response(body).bytes()).length).toBe(100_000 * files.kept);
  const names = readdirSync(`${file}.blobs`, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a redo entry that finds no space within its line is refused; all others are there', async () => {
  const { redo } = said;
  expect(redo).toMatchObject({ code: 'redo-log-unwritable', retryable: true });
  const entries = await store.redoLog.read();
  expect(entries).toHaveLength(redo.kept);
  await store.redoLog.append(entries.slice(0, 1));
  expect(await store.redoLog.read()).toHaveLength(redo.kept + 1);
});
