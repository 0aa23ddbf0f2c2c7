import { setTimeout as wait } from 'node:timers/promises';
import { generateAuditKey } from '@aduan/audit';
import { citizenPrincipal, systemPrincipal, type TenantId, type Ticket } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { buildRow } from '@aduan/testkit';
import { Client } from 'pg';
import { postgresArticleIndex } from '../../src/article-index/index.js';
import { postgresStore } from '../../src/index.js';
import { type Known, readEverything, supervisor } from './read-everything.js';
import { recordedDesk, unreadable } from './recorded-desk.js';
import type { Recording } from './recorded-rows.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const tenant = 'default' as TenantId;
/** Tuesday, 14 April 2026, 09:00 WIB. */
const tuesdayMorning = Date.parse('2026-04-14T09:00:00+07:00');

/** Writes the data of a small desk into a schema that is not there yet, as this version keeps it. */
export async function recordRows(url: string, schema: string): Promise<Recording> {
  const store = postgresStore({ connection: url, schema });
  const client = new Client(url);
  await client.connect();
  const clock = { now: tuesdayMorning };
  const auditKey = await generateAuditKey();
  const parts = { auditKey, store, now: () => clock.now };
  const desk = await recordedDesk({ ...parts, fails: true });
  const { aduan, cases, views, published, signer } = desk;
  await aduan.start({ workers: false });

  const options = { actor: supervisor };
  const { parties, replies: answers } = aduan.plugins;
  const phone = '081255550101';
  const reporter = { name: 'Warga Contoh', contacts: [{ kind: 'phone', value: phone }] };
  const report = { channel: 'counter', region: '33.73.01.1001', category: 'gerai', reporter };
  const { tickets } = aduan;

  // By officers: answered, hidden with a draft, with a file, joined, known elsewhere, closed and rated.
  const answered = await tickets.open({ ...report, body: 'Gerai selalu tutup' }, options);
  await tickets.answer(answered.ticket.id, 'Gerai buka lagi besok pagi.', options);
  const hidden = await tickets.open(
    { ...report, body: 'Dana dipakai pengurus', confidential: true, reporter: { name: 'Saksi' } },
    options,
  );
  await answers.write(hidden.ticket.id, { text: 'Kami periksa dahulu.', submit: true }, options);
  const receipt = { mime: 'text/plain', name: 'bukti.txt' };
  const kept = await aduan.files.put('bukti', new TextEncoder().encode('kuitansi'), receipt);
  const file = { ...receipt, ...kept, ref: 'blob:bukti', kind: 'document' } as const;
  const withFile = await tickets.open(
    { ...report, body: 'Ini buktinya', attachments: [file] },
    { ...options, key: 'recorded' },
  );
  const joined = await tickets.open({ ...report, body: 'Gerainya tutup lagi' }, options);
  await cases.merge(joined.ticket.id, { into: withFile.ticket.id }, options);
  const elsewhere = await tickets.open(
    {
      channel: 'letter',
      body: 'Simpanan tidak kembali',
      foreignIds: [{ system: 'lapor', id: '123' }],
      reporter: { name: 'Warga Lain', contacts: [{ kind: 'phone', value: '081255550102' }] },
      callBack: true,
    },
    options,
  );
  await tickets.assign(elsewhere.ticket.id, { assignee: 'petugas' }, options);
  await tickets.classify(elsewhere.ticket.id, { recusals: ['unit.jateng'] }, options);
  const over = await tickets.open({ ...report, body: 'Jam buka gerai?' }, options);
  await tickets.answer(over.ticket.id, 'Setiap hari kerja.', options);
  await tickets.close(over.ticket.id, options);
  const citizen = citizenPrincipal(partyOf(over.ticket));
  await aduan.plugins.ratings.rate(over.ticket.id, { score: 5 }, { actor: citizen });
  const into = partyOf(answered.ticket);
  await parties.merge(partyOf(elsewhere.ticket), { into, reason: 'Orang yang sama.' }, options);

  // By chat: asked something, answered, with deliveries that went, waited, failed or may have gone; one that nobody reads.
  let written = 0;
  const say = async (from: string, text: string) => {
    written += 1;
    const key = `pesan-${written}`;
    const event: InboundEvent = {
      ...{ type: 'message', key, id: key, at: clock.now, account: 'desk', conversation: from },
      from: { account: 'desk', ids: [{ kind: 'user', value: from }], name: `Warga ${from}` },
      parts: [{ type: 'text', text }],
    };
    const request = { method: 'POST', body: JSON.stringify([event]) };
    const { status } = await aduan.fetch(new Request('http://desk.test/aduan/web', request));
    if (status !== 200) throw new Error(`A delivery was answered with ${status}.`);
  };
  const settle = async (times = 1) => {
    for (let time = 0; time < times; time++) {
      await aduan.workOff();
      clock.now += 30 * minuteMs;
    }
  };
  await say('siti', 'Halo');
  await say('budi', 'Gerai tutup sejak Senin');
  await say('dewi', 'Pupuk tidak ada');
  await say('eka', 'Pinjaman saya ditolak');
  await settle();
  const byWords = async (words: string) => {
    const { items } = await tickets.list({ order: 'newest' }, options);
    const found = items.find(({ subject }) => subject?.includes(words));
    if (!found) throw new Error(`No case says ${words}.`);
    return found.ticket.id;
  };
  await tickets.answer(await byWords('Gerai tutup sejak'), 'Dijawab: nomor mati.', options);
  await tickets.answer(await byWords('Pupuk'), 'Dijawab: tidak jelas.', options);
  await say('fajar', unreadable);
  await settle(60);
  await tickets.ask(await byWords('Pinjaman'), 'Kapan? Kalau tidak bisa, coba nanti.', options);
  await settle();
  await say('gita', 'Belum dibaca siapa pun');
  await tickets.note(withFile.ticket.id, 'Sudah ditelepon.', options);
  await views.flush();
  await aduan.plugins.checkpoints.sign({ signer });
  const { token } = await aduan.plugins['api-keys'].issue(
    { name: 'portal', roles: ['agent'], validMs: null, scopes: ['tickets:read'] },
    { actor: systemPrincipal },
  );
  await store.commit({
    tenant,
    rows: { now: clock.now, puts: [buildRow({ subject: answered.ticket.id })] },
  });
  await store.takeRateSlots(tenant, clock.now, 0, [{ key: 'web', everyMs: dayMs, burst: 1 }]);
  // What a process holds that is killed now: a file of which half came, a case, a conversation.
  const half = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(600_000)),
  });
  store.blobs.put('half', half).catch(() => {});
  while (!(await hasParts(client, schema))) await wait(20);
  await store.claimDue(tenant, clock.now + 90 * dayMs, minuteMs, 1);
  await store.claimConversation(tenant, clock.now, minuteMs, 10);
  await fillArticleIndex(url, schema);

  const { rows: tables } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = $1 and tablename <> 'migration' order by 1",
    [schema],
  );
  const rows: Record<string, string> = {};
  const empty: string[] = [];
  for (const { name } of tables) {
    const { rows: found } = await client.query(
      `select count(*)::int as many, json_agg(r)::text as all from ${schema}.${name} r`,
    );
    if (found[0].many === 0) empty.push(name);
    // As text, so that no number of the database passes through one of JavaScript.
    rows[name] = found[0].all ?? '[]';
  }
  await client.end();
  if (empty.length > 0) throw new Error(`Nothing lies in ${empty.join(', ')}.`);

  const slips = [answered, hidden, withFile, over].map(({ pin, ticket }) => ({
    number: ticket.number,
    pin,
  }));
  const known: Known = { now: clock.now, auditKey, published, slips, phone, token };
  const reads = await readEverything(desk, known);
  await aduan.close();
  await store.close();
  return { rows, known, reads };
}

function partyOf({ reporters: [first] }: Ticket) {
  if (!first) throw new Error('Nobody reported this case.');
  return first;
}

async function hasParts(client: Client, schema: string) {
  const { rows: parts } = await client.query(`select from ${schema}.blob_part limit 2`);
  return parts.length > 1;
}

async function fillArticleIndex(connection: string, schema: string) {
  const articleIndex = postgresArticleIndex({ connection, schema });
  const article = { id: 'pupuk', terms: 'pupuk subsidi', content: '{"id":"pupuk"}' };
  await articleIndex.replace('1', [{ ...article, validFrom: '2026-01-01', validTo: null }]);
  await articleIndex.close();
}
