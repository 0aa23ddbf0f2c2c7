// Part of `npm run test:release`: makes a desk with `npm create aduan` on each store, lets people sign in, and plants one
// fault after another in copies of it. `aduan doctor` must name each, say what to do, and end with its exit code. Words
// behind the name of the program choose the faults that have them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from '@aduan-internal/postgres';
import { Client } from 'pg';
import { visitor } from '../tests/desk-visitor.ts';
import { freePort } from '../tests/free-port.ts';
import { root } from '../workspace.ts';
import { type Fault, faults, type PatientDesk } from './src/doctor-faults.ts';
import { killGroup, serve } from './src/serve.ts';
import { steps } from './src/steps.ts';

const execute = promisify(execFile);
const words = process.argv.slice(2).join(' ');
const program = (name: string) => join(root, 'packages', name, 'dist/main.js');
const step = steps(console.log);
const base = mkdtempSync(join(tmpdir(), 'aduan-faults-'));
// As of an office: it writes its data to the disk.
const postgres = await startPostgres([]);

/** Faults that the doctor does not find: all are told, not only the first. */
const missed: unknown[] = [];

try {
  for (const store of ['sqlite', 'postgres'] as const) {
    let healthy = deskIn(base, {}, null);
    await step(`a healthy desk on ${store}`, async () => {
      healthy = await healthyDesk(store);
      return requireHealthy(healthy);
    });
    await step('a variable that the project reads itself', () => findNothing(healthy));
    const chosen = faults.filter(({ on = store, what }) => on === store && what.includes(words));
    for (const fault of chosen) {
      await step(fault.what, () => find(fault, healthy)).catch((error) => missed.push(error));
    }
  }
  if (missed.length > 0) throw new AggregateError(missed, `${missed.length} faults are not found`);
} finally {
  await postgres.stop();
  rmSync(base, { recursive: true, force: true });
}

/** @throws Error when the doctor finds something wrong with a desk */
async function requireHealthy(desk: PatientDesk): Promise<string> {
  const { code, findings } = await diagnosis(desk);
  // Where the desk keeps its own keys, they lie in its folder: an office copies them elsewhere.
  const expected = desk.database === null ? ['keys-beside-data'] : [];
  assert.deepEqual([findings.map(({ id }) => id), code], [expected, expected.length]);
  return `exit code ${code}`;
}

/** Names a variable of the project in its configuration: the doctor must not take it for a mistake. */
async function findNothing(healthy: PatientDesk): Promise<string> {
  const desk = await copyOf(healthy);
  const config = join(desk.folder, 'aduan.config.ts');
  const named = "  office,\n  server: { hostVariables: ['ADUAN_BILLING_OFFICE'] },\n";
  writeFileSync(config, readFileSync(config, 'utf8').replace('  office,\n', named));
  desk.environment.ADUAN_BILLING_OFFICE = 'timur';
  return requireHealthy(desk);
}

/** Plants a fault in a copy of a desk, and asks its doctor. */
async function find({ id, names, plant }: Fault, healthy: PatientDesk): Promise<string> {
  const desk = await copyOf(healthy);
  try {
    await plant(desk);
    const { code, findings } = await diagnosis(desk);
    const found = findings.find((finding) => finding.id === id);
    const said = findings.map((finding) => `${finding.id}: ${finding.what}`).join('\n');
    assert(found, `The doctor says nothing of ${id}, but\n${said}`);
    if (names) assert.match(`${found.what} ${found.fix}`, names);
    assert(found.fix.length > 10, `There is nothing to do about ${id}`);
    const isError = findings.some(({ severity }) => severity === 'ERROR');
    assert.equal(code, isError ? 2 : 1);
    return `${found.severity} ${id}, exit code ${code}`;
  } finally {
    for (const close of desk.closing) await close();
  }
}

/** What `aduan doctor` says to a person. */
async function diagnosis({ environment, folder }: PatientDesk) {
  const { code, output } = await execute('node', [program('cli'), 'doctor', '--lang', 'en'], {
    cwd: folder,
    env: environment,
  }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stderr, stdout }) => ({ code: Number(code), output: `${stdout}${stderr}` }),
  );
  const finding = /^(ERROR|warning) +(.*) \(([a-z-]+)\)\n {8}.+\n {5}-> (.+)$/gms;
  const findings = output
    .split(/\n(?=ERROR|warning)/)
    .flatMap((text) => [...`${text.trimEnd()}`.matchAll(finding)])
    .map(([, severity = '', what = '', id = '', fix = '']) => ({ severity, what, id, fix }));
  if (code === 0) assert.equal(output, 'Nothing is wrong.\n');
  else assert(findings.length > 0, `The doctor cannot say what is wrong:\n${output}`);
  return { code, findings };
}

/** A desk as `npm create aduan` makes it, whose administrators have signed in, and with a backup. */
async function healthyDesk(store: 'sqlite' | 'postgres'): Promise<PatientDesk> {
  const folder = join(base, store);
  const flags = ['--yes', '--storage', store, '--no-samples', '--language', 'en'];
  await execute('node', [program('create-aduan'), folder, ...flags]);
  symlinkSync(join(root, 'packages/create-aduan/node_modules'), join(folder, 'node_modules'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const desk = deskIn(
    folder,
    { PORT: `${port}`, ADUAN_BACKUPS: join(base, `${store}-backups`) },
    store === 'postgres' ? await database() : null,
  );
  const command = `node ${program('cli')} start`;
  const server = await serve(folder, command, desk.environment, address);
  try {
    const people = [
      ['kepala', 'administrator'],
      ['wakil', 'administrator'],
      ['sari', 'security'],
    ] as const;
    const links: string[] = [];
    for (const [id, roles] of people) {
      const duties = ['--name', id, '--title', 'Petugas', '--unit', 'service', '--roles', roles];
      links.push(await desk.aduan('officer', 'add', id, ...duties, '--reason', 'tugas'));
    }
    for (const link of links) await visitor(`${address}/`, link.trim().split('#')[1]);
    const identity = join(base, `${store}.identity`);
    const recipient = (await desk.aduan('backup', 'key', '--out', identity)).trim();
    const to = ['--to', desk.environment.ADUAN_BACKUPS ?? '', '--recipient', recipient];
    await desk.aduan('backup', ...to);
  } finally {
    await killGroup(server);
  }
  return desk;
}

/** A desk in a folder, in the environment of an Indonesian office. */
function deskIn(
  folder: string,
  given: Readonly<Record<string, string>>,
  database: Readonly<Record<string, string>> | null,
): PatientDesk {
  const { HOME = '', PATH = '' } = process.env;
  const environment = { HOME, PATH, TZ: 'Asia/Jakarta', ...given, ...database };
  return {
    ...{ folder, environment, closing: [] },
    database: database?.ADUAN_DATABASE_URL ?? null,
    async aduan(...parameters) {
      const options = { cwd: folder, env: environment };
      return (await execute('node', [program('cli'), ...parameters], options)).stdout;
    },
  };
}

/** Folder, backups and database of a desk once more. */
async function copyOf({ database, environment, folder }: PatientDesk): Promise<PatientDesk> {
  const copy = mkdtempSync(join(base, 'copy-'));
  const backups = join(copy, 'backups');
  // With modes, which `fs.cp` gives files only.
  await execute('cp', ['-a', folder, join(copy, 'desk')]);
  await execute('cp', ['-a', environment.ADUAN_BACKUPS ?? '', backups]);
  const given = { ...environment, ADUAN_BACKUPS: backups, PORT: `${await freePort()}` };
  if (database === null) return deskIn(join(copy, 'desk'), given, null);
  const ADUAN_DATABASE_URL = await databaseFrom(new URL(database).pathname.slice(1));
  return deskIn(join(copy, 'desk'), given, { ADUAN_DATABASE_URL });
}

/** An empty database with secrets of its own. */
async function database(): Promise<Readonly<Record<string, string>>> {
  const key = () => randomBytes(32).toString('base64');
  return {
    ADUAN_DATABASE_URL: await databaseFrom('template1'),
    ADUAN_MASTER_KEY: key(),
    ADUAN_MAC_KEY: key(),
    ADUAN_REDO_LOG: join(base, 'desk.redo'),
  };
}

/** A copy of a database that nobody uses. @returns its address */
async function databaseFrom(template: string): Promise<string> {
  const name = `faults_${randomBytes(6).toString('hex')}`;
  const client = new Client(postgres.url);
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  return new URL(`/${name}`, postgres.url).href;
}
