import {
  appendFileSync,
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

/** A copy of a healthy desk, which one fault may spoil. */
export interface PatientDesk {
  readonly folder: string;
  /** Variables with which its doctor runs; a fault changes them. */
  readonly environment: Record<string, string>;
  /** The database; null where the desk lies in its folder. */
  readonly database: string | null;
  /** What ends after the doctor was there. */
  readonly closing: (() => unknown)[];
  /** Runs `aduan` in the folder. @throws Error with its output */
  aduan(...parameters: readonly string[]): Promise<string>;
}

/** Something that goes wrong at an office, and what the doctor must say of it. */
export interface Fault {
  readonly what: string;
  /** Id of the finding. */
  readonly id: string;
  /** Words that a person needs, in what is said of it. */
  readonly names?: RegExp;
  /** Where it can happen. Left out: everywhere. */
  readonly on?: 'sqlite' | 'postgres';
  plant(desk: PatientDesk): unknown;
}

/** A fault of one variable, as it stands in `.env` or in a systemd unit. */
const variables = (set: Readonly<Record<string, string>>) => (desk: PatientDesk) =>
  Object.assign(desk.environment, set);
/** A fault of one line in a file that people edit. */
const edit = (file: string, from: string | RegExp, to: string) => (desk: PatientDesk) => {
  const path = join(desk.folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, edited);
};
const inData = ({ folder }: PatientDesk, ...names: readonly string[]) =>
  join(folder, 'data', ...names);
const newestBackup = ({ environment }: PatientDesk) => {
  const folder = environment.ADUAN_BACKUPS ?? '';
  return join(folder, readdirSync(folder).toSorted().at(-1) ?? '');
};
const secret = (length: number) => Buffer.alloc(length, 7).toString('base64');

async function query({ database }: PatientDesk, text: string): Promise<void> {
  const client = new Client(database ?? '');
  await client.connect();
  await client.query(text);
  await client.end();
}

const settings: readonly Fault[] = [
  {
    what: 'a letter of a variable is wrong',
    id: 'variable-misspelt',
    names: /ADUAN_PUBLIC_URL/,
    plant: variables({ ADUAN_PUBLIC_ULR: 'https://desk.example/' }),
  },
  {
    what: 'a variable that nobody reads',
    id: 'variable-unread',
    names: /ADUAN_QQQQQQQQ/,
    plant: variables({ ADUAN_QQQQQQQQ: '1' }),
  },
  {
    what: 'WhatsApp has a token, and nothing else',
    id: 'half-configured',
    names: /WHATSAPP_APP_SECRET/,
    plant: (desk: PatientDesk) =>
      appendFileSync(join(desk.folder, '.env'), `WHATSAPP_ACCESS_TOKEN=${secret(32)}\n`),
  },
  {
    what: 'a secret that anybody guesses',
    id: 'secret-weak',
    names: /ADUAN_METRICS_TOKEN/,
    plant: variables({ ADUAN_METRICS_TOKEN: 'changeme-changeme' }),
  },
  {
    what: 'a secret that is too short',
    id: 'desk-does-not-open',
    names: /ADUAN_METRICS_TOKEN/,
    plant: variables({ ADUAN_METRICS_TOKEN: 'short' }),
  },
  { what: 'a port that none is', id: 'port-wrong', plant: variables({ PORT: '70000' }) },
  {
    what: 'another program has the port',
    id: 'port-taken',
    plant: async ({ closing, environment }) => {
      const server = createServer().listen(Number(environment.PORT), '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      closing.push(() => server.close());
    },
  },
  {
    what: 'an address without https://',
    id: 'public-url-wrong',
    plant: variables({ ADUAN_PUBLIC_URL: 'desk.example' }),
  },
  {
    what: 'an address without TLS',
    id: 'no-https',
    plant: variables({ ADUAN_PUBLIC_URL: 'http://desk.example/' }),
  },
  {
    what: 'the proxy with the certificate is not named',
    id: 'proxies-missing',
    plant: variables({ ADUAN_PUBLIC_URL: 'https://desk.example/' }),
  },
  {
    what: 'everybody is a proxy',
    id: 'proxies-everybody',
    plant: variables({ ADUAN_TRUSTED_PROXIES: '0.0.0.0/0' }),
  },
  {
    what: 'a proxy whose address is none',
    id: 'desk-does-not-open',
    names: /ADUAN_TRUSTED_PROXIES/,
    plant: variables({ ADUAN_TRUSTED_PROXIES: '10.0.0.300' }),
  },
  {
    what: 'the machine has another time zone',
    id: 'time-zone-differs',
    plant: variables({ TZ: 'UTC' }),
  },
];

const backups: readonly Fault[] = [
  {
    what: 'the folder of backups is empty',
    id: 'backup-missing',
    plant: ({ environment }) => {
      environment.ADUAN_BACKUPS = join(environment.ADUAN_BACKUPS ?? '', 'none');
    },
  },
  {
    what: 'no backup was made for three days',
    id: 'backup-old',
    plant(desk) {
      const file = join(newestBackup(desk), 'manifest.json');
      const { at, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...manifest, at: at - 3 * 86_400_000 }));
    },
  },
  {
    what: 'the newest backup is not encrypted',
    id: 'backup-unencrypted',
    plant: (desk) => desk.aduan('backup', '--to', desk.environment.ADUAN_BACKUPS ?? ''),
  },
  {
    what: 'somebody put the keys beside the backups',
    id: 'keys-beside-backups',
    plant: ({ environment }) =>
      writeFileSync(join(environment.ADUAN_BACKUPS ?? '', 'desk.keys'), ''),
  },
];

const office: readonly Fault[] = [
  {
    what: 'a bracket of office.ts is missing',
    id: 'desk-does-not-open',
    plant: edit('office.ts', 'categoryTree([', 'categoryTree('),
  },
  {
    what: 'office.ts names a package that is not installed',
    id: 'desk-does-not-open',
    names: /kalender/,
    plant: edit('office.ts', "'@aduan/calendar'", "'@aduan/kalender'"),
  },
  {
    what: 'office.ts names a time zone that none is',
    id: 'calendar-invalid',
    names: /timeZone/,
    plant: edit('office.ts', "('WIB')", "('WXB')"),
  },
  {
    what: 'no unit takes what is reported',
    id: 'topic-without-unit',
    names: /service/,
    plant: edit('office.ts', "intake: 'service',", ''),
  },
  {
    what: 'the unit of the officers is gone from office.ts',
    id: 'unit-missing',
    names: /kepala/,
    plant(desk) {
      edit('office.ts', "{ code: 'service', name", "{ code: 'layanan', name")(desk);
      edit('office.ts', "intake: 'service'", "intake: 'layanan'")(desk);
    },
  },
  {
    what: 'the holidays end last year',
    id: 'calendar-ended',
    plant: edit(
      'office.ts',
      "compileCalendar(civilServiceCalendarDefinition('WIB'))",
      `(() => {
        const { coverage, ...rest } = civilServiceCalendarDefinition('WIB');
        return compileCalendar({ ...rest, coverage: { ...coverage, to: '2025-12-31' } });
      })()`,
    ),
  },
  {
    what: 'aduan.config.ts exports nothing',
    id: 'desk-does-not-open',
    names: /default export/,
    plant: edit('aduan.config.ts', 'export default', 'export const config ='),
  },
  {
    what: 'one administrator is left',
    id: 'one-person-rules',
    plant: ({ aduan }) => aduan('officer', 'disable', 'wakil', '--reason', 'pindah'),
  },
];

const onSqlite: readonly Fault[] = [
  {
    what: 'everybody on the machine reads the keys',
    id: 'keys-readable',
    plant: (desk) => chmodSync(inData(desk, 'desk', 'desk.db.keys'), 0o644),
  },
  {
    what: 'everybody on the machine looks into the folder',
    id: 'world-readable',
    plant: (desk) => chmodSync(inData(desk, 'desk'), 0o755),
  },
  {
    what: 'the keys are gone',
    id: 'store-keys-missing',
    plant: (desk) => rmSync(inData(desk, 'desk', 'desk.db.keys')),
  },
  {
    what: 'the keys are those of another desk',
    id: 'store-keys-wrong',
    plant: (desk) =>
      writeFileSync(
        inData(desk, 'desk', 'desk.db.keys'),
        `aduan-keys/1\n${secret(32)}\n${secret(32)}\n`,
      ),
  },
  {
    what: 'the database is damaged',
    id: 'store-corrupt',
    plant: (desk) => writeFileSync(inData(desk, 'desk', 'desk.db'), secret(90_000)),
  },
  {
    what: 'the database is of a newer version',
    id: 'store-schema-newer',
    plant(desk) {
      const database = new DatabaseSync(inData(desk, 'desk', 'desk.db'));
      database.exec('pragma user_version = 999');
      database.close();
    },
  },
  {
    what: 'a restore stopped half-way',
    id: 'store-restore-unfinished',
    plant: (desk) =>
      cpSync(inData(desk, 'desk', 'desk.db'), inData(desk, 'desk', 'desk.db.restoring')),
  },
  {
    what: 'the clock of the machine went back',
    id: 'clock-behind',
    plant(desk) {
      const tomorrow = new Date(Date.now() + 86_400_000);
      utimesSync(inData(desk, 'desk', 'desk.db'), tomorrow, tomorrow);
    },
  },
  {
    what: 'the data lie elsewhere',
    id: 'desk-not-found',
    plant: variables({ ADUAN_DATA: 'elsewhere' }),
  },
  {
    what: 'a file lies where the folder of the data should',
    id: 'desk-does-not-open',
    plant(desk) {
      rmSync(inData(desk), { recursive: true });
      writeFileSync(inData(desk), '');
    },
  },
];

const onPostgres: readonly Fault[] = [
  {
    what: 'the database is away',
    id: 'store-unavailable',
    plant: variables({ ADUAN_DATABASE_URL: 'postgres://desk@127.0.0.1:1/desk' }),
  },
  {
    what: 'the database has another name',
    id: 'store-refused',
    plant({ environment }) {
      const url = new URL(environment.ADUAN_DATABASE_URL ?? '');
      environment.ADUAN_DATABASE_URL = new URL('/nowhere', url).href;
    },
  },
  {
    what: 'the password of the database is another one',
    id: 'store-refused',
    plant({ environment }) {
      const url = new URL(environment.ADUAN_DATABASE_URL ?? '');
      url.password = 'another';
      environment.ADUAN_DATABASE_URL = url.href;
    },
  },
  {
    what: 'the user may no longer read the tables',
    id: 'store-refused',
    async plant(desk) {
      await query(desk, "drop role if exists stranger; create role stranger login password 'x'");
      const url = new URL(desk.environment.ADUAN_DATABASE_URL ?? '');
      url.username = 'stranger';
      url.password = 'x';
      desk.environment.ADUAN_DATABASE_URL = url.href;
    },
  },
  {
    what: 'the address of the database is none',
    id: 'desk-does-not-open',
    names: /ADUAN_DATABASE_URL/,
    plant: variables({ ADUAN_DATABASE_URL: '127.0.0.1/desk' }),
  },
  {
    what: 'the master key is that of another desk',
    id: 'store-keys-wrong',
    plant: variables({ ADUAN_MASTER_KEY: secret(32) }),
  },
  {
    what: 'the master key is missing',
    id: 'half-configured',
    names: /ADUAN_MASTER_KEY/,
    plant: ({ environment }) => {
      environment.ADUAN_MASTER_KEY = '';
    },
  },
  {
    what: 'the master key is too short',
    id: 'desk-does-not-open',
    names: /ADUAN_MASTER_KEY/,
    plant: variables({ ADUAN_MASTER_KEY: secret(16) }),
  },
  {
    what: 'nothing keeps what a restore must do again',
    id: 'redo-log-missing',
    plant: ({ environment }) => {
      environment.ADUAN_REDO_LOG = '';
    },
  },
  {
    what: 'the database is of a newer version',
    id: 'store-schema-newer',
    plant: (desk) =>
      query(desk, "update aduan.migration set version = version + 1, fingerprint = 'newer'"),
  },
];

const on = (on: 'sqlite' | 'postgres', faults: readonly Fault[]) =>
  faults.map((fault) => ({ ...fault, on }));

/** All faults that are planted. */
export const faults: readonly Fault[] = [
  ...settings,
  ...backups,
  ...office,
  ...on('sqlite', onSqlite),
  ...on('postgres', onPostgres),
];
