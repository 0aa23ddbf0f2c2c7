import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree } from '@aduan/core';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/doctor/finding.js';
import { diagnoseDesk, doctorExitCode, type Examined } from '../../src/upkeep.js';

const now = Date.parse('2026-04-14T09:00:00+07:00');
const secret = '4f1c9a7be2d8035566aa90cd17e4b3f2';
const label = (text: string) => ({ id: text, en: text });
const unit = { code: 'pusat', name: label('Pusat'), categories: ['izin'] };
const officer = { id: 'siti', unit: 'pusat', roles: ['supervisor'] };
const organization = {
  units: [unit],
  officers: [officer, { ...officer, id: 'budi' }],
  supervision: ['pusat'],
};
const calendar = (coverageTo: string, holidays: readonly string[]) => ({
  def: {
    ...kemenkopCalendar.def,
    holidays: holidays.map((date) => ({ date, name: 'Libur' })),
    coverage: { ...kemenkopCalendar.def.coverage, to: coverageTo },
  },
});
const aduan = {
  calendar: calendar('2026-12-31', ['2027-01-01']),
  categories: categoryTree([{ code: 'izin', label: label('Izin') }]),
  channels: {},
  plugins: {},
  redoLog: {},
  search: 'facts',
};
const database = {
  engine: 'sqlite',
  schema: 1,
  newestSchema: 1,
  at: now,
  encoding: 'UTF-8',
  isDurable: true,
  canMigrate: true,
  oldestDelivery: now - 1_000,
  oldestSweep: now + 60_000,
};
const health = {
  channels: { web: true },
  deadLetters: { inbox: 0, outbox: 0 },
};
const path = {
  path: '/srv/desk',
  is: 'folder',
  mode: 0o750,
  owner: 1_000,
  isWritable: true,
  writtenAt: now - 1,
};
/** A desk on a public address behind a proxy, with nothing wrong. */
const healthy = {
  now,
  environment: {
    ADUAN_PUBLIC_URL: 'https://desk.example/',
    ADUAN_TRUSTED_PROXIES: '127.0.0.1',
    ADUAN_SAMPLES: 'none',
    ADUAN_METRICS_TOKEN: secret,
    PORT: '3000',
    PATH: '/usr/bin',
  },
  hostVariables: ['ADUAN_SAMPLES'],
  nodeVersion: '24.21.0',
  timeZone: kemenkopCalendar.def.timeZone,
  user: 1_000,
  aduan,
  failure: null,
  health,
  keys: { current: 'a', keys: 3, waiting: 0, versions: [{ version: 'a', keys: 3, known: true }] },
  database,
  paths: [path, { ...path, path: '/srv/keys/desk.keys', is: 'keys', mode: 0o600 }],
  disk: { folder: '/srv', free: 2 ** 36, total: 2 ** 37 },
  processes: [4_711],
  keysBesideData: null,
  organization,
  accounts: ['siti', 'budi'],
  decidesAlone: false,
  lastCheckpoint: { at: now - 60_000, isKnownKey: true },
  waitingForIndex: 3,
  backups: {
    folder: '/backup',
    newest: now - 3_600_000,
    isReadable: true,
    isEncrypted: true,
    holdsKeys: false,
  },
  portIsFree: false,
  isServing: true,
  unreachable: {},
} as unknown as Examined;

const environment = (given: Readonly<Record<string, string | undefined>>) => ({
  environment: { ...healthy.environment, ...given },
});
const people = (given: object) => ({ organization: { ...organization, ...given } });

/** What keeps a desk from opening. */
const failures = [
  ...['desk-does-not-open', 'desk-not-found', 'data-folder-in-use'],
  ...Object.keys(catalogue).filter((id) => id.startsWith('store-')),
];

/** Each fault, by the id of its finding. */
const faults: readonly (readonly [id: string, planted: object])[] = [
  ...failures.map((code) => [code, { failure: { code, message: 'x' } }] as const),
  ['node-too-old', { nodeVersion: '22.17.1' }],
  ['node-too-old', { nodeVersion: '20.19.0' }],
  ['time-zone-differs', { timeZone: 'UTC' }],
  ['disk-nearly-full', { disk: { folder: '/srv', free: 2 ** 29, total: 2 ** 30 } }],
  ['disk-nearly-full', { disk: { folder: '/srv', free: 2 ** 33, total: 2 ** 37 } }],
  ['not-writable', { paths: [{ ...path, isWritable: false }] }],
  ['other-owner', { paths: [{ ...path, owner: 0 }] }],
  ['world-readable', { paths: [{ ...path, mode: 0o755 }] }],
  ['keys-readable', { paths: [{ ...path, is: 'keys', mode: 0o640 }] }],
  ['keys-beside-data', { keysBesideData: '/data/desk.db.keys' }],
  ['keys-beside-backups', { backups: { ...healthy.backups, holdsKeys: true } }],
  ['two-servers', { processes: [4_711, 4_712] }],
  ['schema-older', { database: { ...database, newestSchema: 2 } }],
  [
    'database-right-missing',
    { database: { ...database, schema: 0, newestSchema: 2, canMigrate: false } },
  ],
  ['database-encoding', { database: { ...database, encoding: 'SQL_ASCII' } }],
  ['database-not-durable', { database: { ...database, isDurable: false } }],
  ['clock-skew', { database: { ...database, at: now - 6_000 } }],
  ['clock-skew', { database: { ...database, at: now + 6_000 } }],
  [
    'master-key-missing',
    { keys: { ...healthy.keys, versions: [{ version: 'b', keys: 1, known: false }] } },
  ],
  ['rewrapping-unfinished', { keys: { ...healthy.keys, waiting: 2 } }],
  ['outbox-late', { database: { ...database, oldestDelivery: now - 16 * 60_000 } }],
  ['sweeper-late', { database: { ...database, oldestSweep: now - 6 * 60_000 } }],
  ['port-wrong', environment({ PORT: '70000' })],
  ['port-privileged', environment({ PORT: '443' })],
  ['port-taken', { isServing: false }],
  ['public-url-wrong', environment({ ADUAN_PUBLIC_URL: 'desk.example' })],
  ['no-https', environment({ ADUAN_PUBLIC_URL: 'http://desk.example/' })],
  ['no-https', environment({ ADUAN_PUBLIC_URL: undefined, HOST: '0.0.0.0' })],
  ['proxies-everybody', environment({ ADUAN_TRUSTED_PROXIES: '0.0.0.0/0' })],
  ['proxies-missing', environment({ ADUAN_TRUSTED_PROXIES: '' })],
  ['samples-public', environment({ ADUAN_SAMPLES: '1' })],
  ['variable-misspelt', environment({ WHATSAPP_TOKEN: secret })],
  ['variable-unread', environment({ ADUAN_QQQQQQQQ: secret })],
  ['half-configured', environment({ WHATSAPP_ACCESS_TOKEN: secret })],
  ['half-configured', environment({ ADUAN_MASTER_KEY: secret })],
  ['secret-weak', environment({ ADUAN_METRICS_TOKEN: 'changeme-changeme' })],
  ['secret-weak', environment({ TELEGRAM_BOT_TOKEN: 'short' })],
  ['secret-weak', environment({ MAIL_SECRET: 'a'.repeat(40) })],
  ['calendar-ended', { aduan: { ...aduan, calendar: calendar('2025-12-31', []) } }],
  [
    'calendar-next-year',
    {
      now: Date.parse('2026-10-14T09:00:00+07:00'),
      aduan: { ...aduan, calendar: calendar('2026-12-31', []) },
    },
  ],
  ['nobody-signs-in', { accounts: [] }],
  ['one-person-decides', { decidesAlone: true }],
  ['one-person-rules', { accounts: ['siti'] }],
  ['unit-missing', people({ officers: [...organization.officers, { ...officer, unit: 'x' }] })],
  ['topic-without-unit', people({ units: [{ ...unit, categories: ['lain'] }] })],
  ['dead-letters', { health: { ...health, deadLetters: { inbox: 1, outbox: 0 } } }],
  ['channel-unwell', { health: { ...health, channels: { web: false } } }],
  [
    'channel-unreachable',
    { unreachable: { whatsapp: { address: 'https://x.example', reason: 'ENOTFOUND' } } },
  ],
  ['redo-log-missing', { aduan: { ...aduan, redoLog: null } }],
  ['checkpoints-overdue', { lastCheckpoint: { at: now - 25 * 3_600_000, isKnownKey: true } }],
  ['checkpoint-key-unknown', { lastCheckpoint: { at: now, isKnownKey: false } }],
  ['backup-old', { backups: { ...healthy.backups, newest: now - 27 * 3_600_000 } }],
  ['backup-missing', { backups: { ...healthy.backups, newest: null } }],
  ['backup-unencrypted', { backups: { ...healthy.backups, isEncrypted: false } }],
  ['backups-unreadable', { backups: { ...healthy.backups, isReadable: false } }],
  ['backups-unwatched', { backups: null }],
  ['clock-behind', { paths: [{ ...path, writtenAt: now + 120_000 }] }],
  ['clock-behind', { lastCheckpoint: { at: now + 120_000, isKnownKey: true } }],
  ['search-behind', { waitingForIndex: 1_001 }],
];

test('finds nothing wrong with a healthy desk', () => {
  expect(diagnoseDesk(healthy)).toEqual([]);
  expect(doctorExitCode([])).toBe(0);
});

test.each(faults)('finds %s', (id, planted) => {
  const findings = diagnoseDesk({ ...healthy, ...planted });
  expect(findings.map((finding) => finding.id)).toContain(id);
  for (const { fix, follows, what } of findings) {
    for (const { en, id: indonesian } of [what, follows, fix]) {
      expect(`${en} ${indonesian}`).not.toMatch(/\{\w+\}/);
    }
  }
});

test('finds each fault that it has words for', () => {
  const planted = new Set(faults.map(([id]) => id));
  expect(planted.size).toBeGreaterThanOrEqual(55);
  expect(Object.keys(catalogue).filter((id) => !planted.has(id))).toEqual([]);
});

test('names the variable that was meant, and shows no value', () => {
  const given = { WHATSAPP_TOKEN: secret, ADUAN_PUBLIC_ULR: secret, ADUAN_QQQQQQQQ: secret };
  const findings = diagnoseDesk({ ...healthy, ...environment(given) });
  const unread = findings.filter(({ id }) => id.startsWith('variable-'));
  expect(unread.map(({ fix }) => fix.en)).toEqual([
    'Perhaps WHATSAPP_ACCESS_TOKEN is meant: rename it.',
    'Perhaps ADUAN_PUBLIC_URL is meant: rename it.',
    'Take it out, or look up its name in the guide.',
  ]);
  expect(JSON.stringify(findings)).not.toContain(secret);
});

test('tells errors first, and ends with 1 for warnings and 2 for errors', () => {
  const warned = diagnoseDesk({ ...healthy, timeZone: 'UTC' });
  expect(doctorExitCode(warned)).toBe(1);
  const both = diagnoseDesk({ ...healthy, timeZone: 'UTC', isServing: false });
  expect(both.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(doctorExitCode(both)).toBe(2);
});

test('asks the checks of the host, too', () => {
  const [what, follows, fix] = [label('x'), label('y'), label('z')];
  const finding = { id: 'own', severity: 'warning', what, follows, fix } as const;
  expect(diagnoseDesk(healthy, [{ id: 'own', find: () => [finding] }])).toEqual([finding]);
});
