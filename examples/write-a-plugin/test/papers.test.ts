import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from '@aduan/api';
import { auditSigner, exportAudit, generateAuditKey, verifyAudit } from '@aduan/audit';
import { runCommand } from '@aduan/cli';
import { createClient, pluginClient } from '@aduan/client';
import { officerPrincipal, type PartyId, systemPrincipal } from '@aduan/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import papersDesk, { plainDesk, slips } from './desk.js';

type Desk = ReturnType<typeof papersDesk>;

const actor = officerPrincipal('petugas-1', ['supervisor']);
const text = 'Bawa buku simpanan Bu Siti, halaman terakhir.';
const baseUrl = 'http://desk.example/api/v1';
const before = process.env.PAPERS_DATABASE;
let folder: string;
let desk: Desk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-papers-'));
  process.env.PAPERS_DATABASE = join(folder, 'desk.db');
  slips.length = 0;
  desk = papersDesk();
  await desk.aduan.start({ workers: false });
});

afterEach(async () => {
  await desk.aduan.close();
  await desk.store.close();
  if (before === undefined) delete process.env.PAPERS_DATABASE;
  else process.env.PAPERS_DATABASE = before;
  await rm(folder, { recursive: true });
});

/** The API of the desk, and a key of a program. */
async function served({ aduan }: Desk) {
  const api = createApi({ aduan });
  const scopes = ['tickets:read', 'tickets:write'];
  const program = { name: 'counter', roles: ['officer'], scopes };
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  const fetch = (input: string | URL | Request, init?: RequestInit) =>
    api.fetch(new Request(input, init));
  return { api, fetch, token };
}

async function linesOf(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

test('a plugin of one file is everywhere where the desk is', async () => {
  const { aduan, store } = desk;
  const letter = { body: 'Simpanan belum dibayar.', channel: 'counter' };
  const reporter = { name: 'Siti Aminah' };
  const { ticket } = await aduan.tickets.open({ ...letter, reporter }, { actor });
  const { id, number } = ticket;

  // In process: checked, once for a key, with its state and what it writes beside the event.
  const { ask, missing } = aduan.plugins.papers;
  const once = { actor, key: 'one' };
  const { ticket: changed } = await ask(id, { paper: 'savings-book', text }, once);
  await ask(id, { paper: 'savings-book', text }, once);
  expect(changed.plugins).toEqual({ papers: { missing: ['savings-book'] } });
  await expect(ask(id, { paper: 'savings-book', text }, { actor })).rejects.toMatchObject({
    code: 'papers-asked',
  });
  await aduan.workOff();
  expect(slips).toEqual([`${number}: savings-book`]);

  // Over HTTP, as the OpenAPI document says.
  const { api, fetch, token } = await served(desk);
  const response = await fetch(`${baseUrl}/tickets/${id}/papers`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': 'two',
    },
    body: JSON.stringify({ paper: 'savings-book', text }),
  });
  expect([response.status, await response.json()]).toMatchObject([409, { title: 'Asked already' }]);
  const { get, post } = api.document.paths['/tickets/{id}/papers'] ?? {};
  expect([get?.operationId, post?.operationId]).toEqual(['listMissingPapers', 'askForPaper']);
  expect(post?.requestBody?.content['application/json']?.schema).toMatchObject({
    required: ['paper', 'text'],
    properties: { text: { maxLength: 500 } },
  });

  // By the client, with the types of the desk.
  const plugins = pluginClient<Desk['aduan']>(createClient({ baseUrl, key: token, fetch }));
  await plugins.papers.ask(id, { paper: 'receipt', text: 'Kuitansinya juga.' });
  expect(await plugins.papers.missing(id, {})).toEqual({ missing: ['savings-book', 'receipt'] });

  // On the command line.
  const said: string[] = [];
  const config = fileURLToPath(new URL('./desk.ts', import.meta.url));
  const call = ['call', 'papers:receive', '{"paper": "receipt"}', '--ticket', number];
  const who = ['--config', config, '--actor', 'petugas-1'];
  const tell = (line: string) => void said.push(line);
  expect([await runCommand([...call, ...who], { out: tell, err: tell }), said.at(-1)]).toEqual([
    0,
    '{"missing":["savings-book"]}',
  ]);

  // In the timeline and the case file, with its words.
  const view = await aduan.tickets.get(id, { actor });
  const facts = view.timeline.filter(
    (entry) => entry.type === 'fact' && entry.event.startsWith('papers:'),
  );
  expect(facts).toMatchObject([
    {
      event: 'papers:asked',
      label: { id: 'Diminta membawa {paper}' },
      facts: { paper: 'savings-book' },
    },
    { event: 'papers:asked', facts: { paper: 'receipt' } },
    { event: 'papers:brought', facts: { paper: 'receipt' } },
  ]);
  const { 'case-file': cases } = aduan.plugins;
  const page = cases.html(await cases.gather(id, {}, { actor }), { locale: 'en' });
  expect(page).toContain('Asked to bring savings book');

  // In the audit, with what its events mean, and without what was written.
  const signer = await auditSigner((await generateAuditKey()).trim());
  const { ledgers, tenant } = aduan;
  const bundle = await linesOf(exportAudit({ store, tenant, ledgers, signer, now: Date.now }));
  expect(bundle.join('')).toContain('Asked to bring {paper}');
  expect(bundle.join('')).not.toContain('halaman terakhir');
  const verdict = await verifyAudit(bundle, { trustedKeys: [signer.keyId] });
  expect(verdict).toMatchObject({ intact: true });

  // In the export of the person, until an erasure takes it.
  const protection = aduan.dataProtection;
  const party = ticket.reporters[0] as PartyId;
  const decision = { actor, reason: 'request' };
  expect(JSON.stringify(await protection.export(party, decision))).toContain(text);
  await aduan.tickets.answer(id, 'Sudah dibayar.', { actor });
  await aduan.tickets.close(id, { actor });
  await protection.erase(party, decision);
  expect(JSON.stringify(await aduan.tickets.get(id, { actor }))).not.toContain('halaman');
  expect(await missing(id, {}, { actor })).toEqual({ missing: ['savings-book'] });

  // In a process without the plugin, once that is meant: it reads, writes and verifies.
  const plain = plainDesk({ store });
  await expect(plain.start({ workers: false })).rejects.toMatchObject({ code: 'plugin-missing' });
  await plain.start({ workers: false, missingPlugins: ['papers'] });
  await plain.tickets.note(id, 'Buku simpanan menyusul.', { actor });
  const { timeline } = await plain.tickets.get(id, { actor });
  expect(timeline).toContainEqual(
    expect.objectContaining({
      event: 'papers:brought',
      label: { id: 'Membawa {paper}', en: 'Brought {paper}' },
    }),
  );
  expect(await plain.tickets.verifyHistory(id, { actor })).toMatchObject({ intact: true });
  await plain.close();
  expect(await missing(id, {}, { actor })).toEqual({ missing: ['savings-book'] });
});
