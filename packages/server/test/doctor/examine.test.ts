import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import type {} from '@aduan-internal/postgres';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { defineConfig, openDesk, postgres } from '../../src/index.js';
import { healthCheck } from '../../src/site/health-check.js';
import { listen } from '../../src/start/listen.js';
import {
  backUp,
  diagnoseDesk,
  type ExamineOptions,
  examine,
  generateBackupKey,
} from '../../src/upkeep.js';
import { deskOn, engines, openTickets, type TestDesk } from '../backup/desk.js';

let base: string;
const open: TestDesk[] = [];
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'aduan-doctor-'));
});
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
  await rm(base, { recursive: true });
});

const servedConfig = defineConfig({
  store: postgres(),
  office: { name: { id: 'Kantor', en: 'Office' }, calendar: kemenkopCalendar, policies: [] },
});
const now = () => Date.now();
const quiet = { TZ: 'Asia/Jakarta', PORT: '0' };
let count = 0;

async function opened(engine: (typeof engines)[number], url = inject('postgresUrl')) {
  count += 1;
  const desk = await deskOn({ base, engine, url, schema: `doctor_${process.pid}_${count}` });
  open.push(desk);
  return desk;
}

async function idsOf(desk: TestDesk | Error, options: Partial<ExamineOptions> = {}) {
  const found = await examine(
    async () => {
      if (desk instanceof Error) throw desk;
      return desk;
    },
    { now, environment: quiet, ...options },
  );
  // The zone, the disk and the owner are those of the machine that runs the tests.
  const ofMachine = ['time-zone-differs', 'disk-nearly-full', 'calendar-next-year'];
  const unasked = options.backups ? ofMachine : [...ofMachine, 'backups-unwatched'];
  return diagnoseDesk(found)
    .map(({ id }) => id)
    .filter((id) => !unasked.includes(id));
}

test.each(engines)('finds nothing on %s, before the first start and after it', async (engine) => {
  const desk = await opened(engine);
  await chmod(join(base, 'data'), 0o700);
  // The server of the tests runs without fsync.
  const expected = engine === 'postgres' ? ['database-not-durable'] : [];
  expect(await idsOf(desk)).toEqual(expected);
  await desk.aduan.start({ workers: false });
  await openTickets(desk, 1);
  expect(await idsOf(desk)).toEqual(expected);
});

test('finds files that others read, and old backups', async () => {
  const desk = await opened('sqlite');
  await desk.aduan.start({ workers: false });
  await chmod(join(base, 'data'), 0o755);
  await chmod(join(base, 'keys', 'desk.keys'), 0o644);
  const backups = join(base, 'backups');
  expect(await idsOf(desk, { backups })).toEqual(
    expect.arrayContaining(['world-readable', 'keys-readable', 'backup-missing']),
  );
  await chmod(join(base, 'data'), 0o700);
  await chmod(join(base, 'keys', 'desk.keys'), 0o600);
  await backUp(desk, { to: backups, now });
  expect(await idsOf(desk, { backups })).toEqual(['backup-unencrypted']);
  const recipients = [(await generateBackupKey()).recipient];
  await backUp(desk, { to: backups, recipients, now });
  expect(await idsOf(desk, { backups })).toEqual([]);
  // Somebody wrote into the folder: the doctor goes on.
  for (const text of ['{', 'null']) {
    const damaged = join(backups, `aduan-${text}`);
    await mkdir(damaged);
    await writeFile(join(damaged, 'manifest.json'), text);
  }
  expect(await idsOf(desk, { backups })).toEqual([]);
  await writeFile(join(backups, 'desk.keys'), '');
  expect(await idsOf(desk, { backups })).toEqual(['keys-beside-backups']);
});

test('finds keys that are gone, and those of another desk', async () => {
  const desk = await opened('sqlite');
  await desk.aduan.start({ workers: false });
  await openTickets(desk, 1);
  await desk.close();
  const keys = join(base, 'keys', 'desk.keys');
  await rm(keys);
  await chmod(join(base, 'data'), 0o700);
  expect(await idsOf(await opened('sqlite'))).toEqual(['store-keys-missing']);
  const line = (byte: number) => Buffer.alloc(32, byte).toString('base64');
  await writeFile(keys, `aduan-keys/1\n${line(1)}\n${line(2)}\n`, { mode: 0o600 });
  expect(await idsOf(await opened('sqlite'))).toEqual(['store-keys-wrong']);
});

test('finds a restore that stopped half-way', async () => {
  const desk = await opened('sqlite');
  await desk.aduan.start({ workers: false });
  await chmod(join(base, 'data'), 0o700);
  await writeFile(join(base, 'data', 'aduan.db.restoring'), '');
  expect(await idsOf(desk)).toEqual(['store-restore-unfinished']);
});

test('finds a database that is away', async () => {
  const away = await opened('postgres', 'postgres://desk@127.0.0.1:1/desk');
  expect(await idsOf(away)).toEqual(['store-unavailable']);
  const key = Buffer.alloc(32, 7).toString('base64');
  const settings = {
    ADUAN_DATABASE_URL: 'postgres://desk@127.0.0.1:1/desk',
    ADUAN_MASTER_KEY: key,
  };
  const found = await examine(
    () => openDesk(servedConfig, { environment: { ...settings, ADUAN_MAC_KEY: key } }),
    { now, environment: quiet },
  );
  expect(found.failure).toMatchObject({ code: 'store-unavailable' });
  expect(await idsOf(new Error('No such file.'))).toEqual(['desk-does-not-open']);
});

test('finds a port that is taken, and addresses that do not answer', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { readonly port: number };
  const desk = await opened('sqlite');
  await mkdir(join(base, 'data'), { recursive: true });
  await chmod(join(base, 'data'), 0o700);
  const environment = { ...quiet, PORT: String(port) };
  const online = { whatsapp: 'http://127.0.0.1:1/' };
  expect(await idsOf(desk, { environment, online })).toEqual(['port-taken', 'channel-unreachable']);
  server.close();
});

test('asks the providers of the environment, and shows no password', async () => {
  const desk = await opened('sqlite');
  const environment = { ...quiet, SMTP_URL: 'smtps://desk:rahasia@127.0.0.1:1' };
  const examined = await examine(async () => desk, { now, environment, online: {} });
  expect(examined.unreachable).toEqual({
    SMTP: { address: 'smtps://127.0.0.1:1/', reason: 'ECONNREFUSED' },
  });
  expect(JSON.stringify(diagnoseDesk(examined))).not.toContain('rahasia');
  expect(await idsOf(desk, { environment })).not.toContain('channel-unreachable');
});

test('takes a port that the desk itself serves for no fault', async () => {
  const health = async () => ({ serving: true });
  const { port, server } = await listen(healthCheck(health, now).fetch, {
    host: '127.0.0.1',
    port: 0,
  });
  const desk = await opened('sqlite');
  await desk.aduan.start({ workers: false });
  await chmod(join(base, 'data'), 0o700);
  const environment = { ...quiet, PORT: String(port), ADUAN_BACKUPS: join(base, 'none') };
  expect(await idsOf(desk, { environment })).toEqual(['backup-missing']);
  server.close();
});
