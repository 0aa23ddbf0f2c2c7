// `npm run adopt`: what a ministry with an application of its own does with Aduan, from an empty folder on. It installs
// the packages by name, as npm would give them, and stops at the first step that does not hold.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '@aduan-internal/postgres';
import { Client } from 'pg';
import { freePort } from '../tests/free-port.ts';
import { answerInConsole } from './src/answer-in-console.ts';
import { fileComplaint } from './src/citizen.ts';
import { compositionLines } from './src/composition-lines.ts';
import { type LocalRegistry, startLocalRegistry } from './src/local-registry.ts';
import { emptyMachine, type Machine } from './src/machine.ts';
import { startMeta } from './src/meta.ts';
import { send, signInOfficer } from './src/officer.ts';
import { steps } from './src/steps.ts';

/** What the host installs by name, in the versions of its choice. */
const installed = [
  ...['api', 'calendar', 'channel-webchat', 'channel-whatsapp', 'cli', 'client', 'console', 'core'],
  ...['plugins', 'server', 'store-postgres'],
].map((name) => `@aduan/${name}`);
const libraries = ['@hono/node-server@2.1.9', 'express@5.3.0', 'pg@8.23.1', 'zod@4.6.7'];
const typing = ['@types/express@5.0.6', '@types/node@24', '@types/pg@8.20.0', 'typescript@7.0.2'];

/** What the citizen and the officer write. */
const words = {
  whatsapp: 'Perpustakaan di kampung kami selalu tutup padahal jam kerja.',
  web: 'Buku pelajaran untuk anak kelas empat tidak ada di perpustakaan.',
  answer: 'Mulai Senin perpustakaan buka lagi, pukul delapan sampai empat.',
};

const begin = performance.now();
const step = steps(console.log);
const postgres = await startPostgres();
const database = await databaseOf('library');
const meta = await startMeta(Date.now);
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const secret = () => randomBytes(32).toString('base64');
const password = secret();
const environment = {
  ...meta.environment,
  DATABASE_URL: database,
  CHAT_KEY: secret(),
  MAC_KEY: secret(),
  MASTER_KEY: secret(),
  PORT: String(port),
};
const machines: Machine[] = [];
let registry: LocalRegistry | undefined;
let server: ChildProcess | undefined;

try {
  await play();
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(`\nAdopted in ${minutes} minutes.`);
} finally {
  server?.kill('SIGKILL');
  meta.close();
  for (const machine of machines) machine.remove();
  await Promise.all([registry?.close(), postgres.stop()]);
}

async function play(): Promise<void> {
  await step('publish to a registry of this machine', async () => {
    registry = await startLocalRegistry();
    return `${registry.count} packages`;
  });
  const host = machine(environment);
  await step('install by name', async () => {
    await host.install(...installed, ...libraries, ...typing);
    return [...installed, ...libraries].join(', ');
  });
  await step('compose', async () => {
    host.copy(join(import.meta.dirname, 'host'));
    const read = (name: string) => readFileSync(join(host.folder, name), 'utf8');
    const lines = compositionLines(read('aduan.config.ts'), read('main.ts'));
    assert(lines <= 40, `${lines} lines of composition, where 40 are enough`);
    const plugin = read('visits.ts').trimEnd().split('\n').length;
    assert(plugin <= 60, `${plugin} lines of plugin, where 60 are enough`);
    await host.run('tsc', '-p', 'tsconfig.host.json');
    return `${lines} lines, a plugin of ${plugin}; strict types hold`;
  });
  await step('start', async () => {
    server = await host.start('main.ts', meta.preload);
    await hire('ketua', 'Kepala Contoh', ['supervisor']);
    return address;
  });
  const head = await signInOfficer(address, 'ketua', password);
  const citizen = '6281234567890';
  const message = { id: 'wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABIY', from: citizen, text: words.whatsapp };
  let ticket: Ticket = { id: '', number: '' };

  await step('a WhatsApp webhook becomes a ticket', async () => {
    assert.equal(await meta.deliver(address, message), 200);
    await stop();
    server = await host.start('main.ts', meta.preload);
    assert.equal(await meta.deliver(address, message), 200);
    const tickets = await eventually(async () => {
      const { items } = await head.get<Listed>('/tickets');
      return items.length > 0 && items;
    });
    assert.equal(tickets.length, 1);
    ticket = tickets[0]?.ticket ?? ticket;
    const receipt = await eventually(async () =>
      meta.sent.find(({ text }) => text.includes(ticket.number)),
    );
    assert.equal(receipt.to, citizen);
    return `${ticket.number}, though the process was killed after the 200 and Meta sent it again`;
  });
  await step('a web complaint with a phone number becomes a ticket', async () => {
    const { number } = await fileComplaint(address, words.web, { phone: '0812 9876 5432' });
    const { items } = await head.get<Listed>('/tickets');
    const found = items.find((item) => item.ticket.number === number);
    assert(found, `the page showed ${number}`);
    const view = JSON.stringify(await head.get(`/tickets/${found.ticket.id}`));
    assert(view.includes('81298765432'), 'the officer does not see the number');
    return number;
  });
  await step('an officer who was hired just now answers in the mounted console', async () => {
    await hire('dewi', 'Dewi Contoh', ['officer']);
    const dewi = await signInOfficer(address, 'dewi', password);
    await answerInConsole(address, dewi.cookie, { ticket: ticket.id, answer: words.answer });
    await stop();
    server = await host.start('main.ts', meta.preload);
    const answers = () => meta.sent.filter(({ text }) => text.includes(words.answer)).length;
    // Killed while it sent, the desk cannot know whether Meta has it: then people decide whether it goes out again.
    const stuck = async () => (await head.get<DeadLetters>('/dead-letters')).items[0];
    const seen = await eventually(async () => (answers() > 0 ? 'sent' : await stuck()));
    if (seen !== 'sent') await head.post(`/dead-letters/${seen.id}/replay`, {});
    await eventually(async () => answers() > 0);
    await wait(2_000);
    assert.equal(answers(), 1);
    return seen === 'sent'
      ? 'once, though the process was killed after the answer was stored'
      : `killed while it was sent, it was shown as ${seen.state} and sent again by a person`;
  });
  await step('a plugin of the host is seen everywhere', async () => {
    const day = '2026-12-10';
    const program = ['plan-visit.ts', `${address}/api/v1`, head.cookie, ticket.id, day];
    assert.equal((await host.run('node', ...program)).stdout.trim(), day);
    assert.deepEqual(await head.get(`/tickets/${ticket.id}/visits`), { days: [day] });
    const { paths } = await head.get<{ paths: object }>('/openapi.json');
    assert('/tickets/{id}/visits' in paths);
    const view = await head.get<{ timeline: unknown }>(`/tickets/${ticket.id}`);
    assert(JSON.stringify(view.timeline).includes('visits:planned'));
    return 'API, OpenAPI, typed client, timeline';
  });
  const auditor = machine({});
  let key = '';
  await step('another machine verifies the history with one package', async () => {
    await host.run('aduan', 'audit', 'key', '--out', 'audit.key');
    const exported = await host.run('aduan', ...auditExport('before.jsonl'));
    key = /by key (\S+)/.exec(exported.stderr)?.[1] ?? '';
    await auditor.install('@aduan/cli');
    copyFileSync(join(host.folder, 'before.jsonl'), join(auditor.folder, 'before.jsonl'));
    const verified = await auditor.run('aduan', ...auditVerify('before.jsonl', key));
    assert.match(verified.stdout, /^intact: \d+ events of 2 tickets/);
    return verified.stdout.split('\n')[0] ?? '';
  });
  await step('the citizen is erased, and the history still verifies', async () => {
    await head.post(`/tickets/${ticket.id}/close`, {});
    const decided = ['--actor', 'ketua', '--decide', '--reason', 'request'];
    await host.run('aduan', 'party', 'erase', ticket.number, ...decided);
    const erasedAt = performance.now();
    const read = async () => JSON.stringify(await head.get(`/tickets/${ticket.id}`));
    await eventually(async () => {
      const view = await read();
      return !view.includes(words.whatsapp) && !view.includes(citizen);
    });
    const forgotten = Math.ceil((performance.now() - erasedAt) / 1_000);
    await host.run('aduan', ...auditExport('after.jsonl'));
    copyFileSync(join(host.folder, 'after.jsonl'), join(auditor.folder, 'after.jsonl'));
    await auditor.run('aduan', ...auditVerify('before.jsonl', key));
    const parameters = [...auditVerify('after.jsonl', key), '--earlier', 'before.jsonl'];
    const verified = await auditor.run('aduan', ...parameters);
    assert.match(verified.stdout, /nothing of it is missing or changed/);
    return `forgotten by the running desk within ${forgotten} s; both bundles are intact`;
  });
  await step('one command removes the tables of the desk, and no others', async () => {
    const remove = ['uninstall', '--yes', '--key', 'audit.key', '--bundle-to', 'archive'];
    await assert.rejects(host.run('aduan', ...remove), /answers-owed/);
    for (const { ticket: each } of (await head.get<Listed>('/tickets')).items) {
      if (each.id !== ticket.id)
        await head.post(`/tickets/${each.id}/answers`, { text: words.answer });
    }
    await stop('SIGTERM');
    const removed = await host.run('aduan', ...remove);
    const left = await tablesOf(database);
    assert.deepEqual(left, ['public.employee', 'public.login']);
    return `${removed.stdout.trim().split('\n').at(-1)}; ${left.join(', ')} are left`;
  });
}

interface Ticket {
  readonly id: string;
  readonly number: string;
}

interface DeadLetters {
  readonly items: readonly { readonly id: string; readonly state: string }[];
}

interface Listed {
  readonly items: readonly { readonly ticket: Ticket }[];
}

/** A database of the host, whose user has rights there alone. */
async function databaseOf(name: string): Promise<string> {
  const own = new URL(postgres.url);
  const client = new Client({ connectionString: own.href });
  await client.connect();
  own.username = name;
  own.pathname = name;
  await client.query(`create role ${name} login password '${own.password}'`);
  await client.query(`create database ${name} owner ${name}`);
  await client.end();
  return own.href;
}

function machine(given: Readonly<Record<string, string>>): Machine {
  assert(registry);
  const made = emptyMachine(registry, given);
  machines.push(made);
  return made;
}

/** Adds a row to the users of the host, which runs. */
async function hire(id: string, name: string, roles: readonly string[]): Promise<void> {
  const employee = { id, name, title: 'Petugas', unit: 'service', roles };
  await send(`${address}/employees`, { employee, password });
}

/** Ends the host, by `kill -9` where nothing else is said. */
async function stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  assert(server);
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

/** The tables in a database, with their schemas. */
async function tablesOf(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

async function eventually<Value>(look: () => Promise<Value | false | undefined>): Promise<Value> {
  for (let tries = 0; tries < 600; tries += 1) {
    const seen = await look();
    if (seen !== false && seen !== undefined) return seen;
    await wait(200);
  }
  throw new Error('It did not come about within two minutes.');
}

function auditExport(file: string): string[] {
  return ['audit', 'export', '--key', 'audit.key', '--out', file];
}

function auditVerify(file: string, key: string): string[] {
  return ['audit', 'verify', file, '--trust', key];
}
