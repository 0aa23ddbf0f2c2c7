import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { auditSigner, exportAudit, generateAuditKey } from '@aduan/audit';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, defaultIntake, officerPrincipal, type TenantId } from '@aduan/core';
import type { Part } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/kopdes/flow';
import { sqliteStore } from '@aduan/store-sqlite';
import { buildChannel } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { aduan as command } from '../terminal.js';
import { type MarkedValues, markedValues } from './marked-values.js';

/** How many values are planted; fewer in short runs. */
const wanted = process.env.ADUAN_DEEP === '1' ? 1_000 : 200;
const tenant = 'default' as TenantId;
const actor = officerPrincipal('arsip-1', ['supervisor']);

/** Letters of a list, every fourth of them invalid. */
function postalLetterLines(seed: MarkedValues, until: number): readonly string[] {
  const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const lines = [
    'nomor_surat;tanggal_terima;nama;telepon;email;lembaga;mewakili;hubungan;perihal;isi',
  ];
  for (let index = 1; seed.marks.length < until; index++) {
    const phone = index % 4 === 0 ? seed.nik() : seed.phone();
    const [name, email, organization, represented] = [
      seed.word(),
      seed.email(),
      seed.word(),
      seed.word(),
    ];
    const words = `${seed.text()};"${seed.text()}\n${seed.nik()}"`;
    lines.push(
      `S-${index};${today};${name};${phone};${email};${organization};${represented};family;${words}`,
    );
  }
  return lines;
}

/** A chat channel on which the desk's answers never arrive. */
const chat = buildChannel({
  capabilities: { inbound: ['text', 'media', 'choice'] },
  async send({ content, conversation }) {
    throw new Error(`${conversation}: ${JSON.stringify(content)}`);
  },
});

/** A desk with the cooperatives' conversation, where every third task fails with an error that contains its input. */
function desk(file: string, hear: (...what: readonly unknown[]) => void) {
  const store = sqliteStore({ file });
  let hours = 0;
  let tasks = 0;
  const intake = dialogueIntake(kopdesFlow, {
    otherwise: defaultIntake(),
    perform(effect) {
      if (effect.type === 'hours') return { outcome: 'open' };
      if (effect.type === 'queue') return { outcome: 'unavailable' };
      tasks += 1;
      if (tasks % 3 === 0) throw new Error(JSON.stringify(effect.slots));
      if (effect.task === 'status') return { outcome: 'failed' };
      const body = JSON.stringify(effect.slots);
      return { outcome: 'acknowledged', open: { type: 'ticket.open', kind: 'complaint', body } };
    },
  });
  const aduan = createAduan({
    ...{ store, calendar: kemenkopCalendar, policies: [], intake, channels: { test: chat } },
    now: () => Date.now() + hours * 3_600_000,
    logger: (level, event, data) => hear(level, event, data),
  });
  let count = 0;
  return {
    aduan,
    store,
    async say(phone: string, text: string) {
      count += 1;
      const parts: readonly Part[] = [{ type: 'text', text }];
      const event = {
        ...{ type: 'message', key: `m${count}`, id: `m${count}`, at: Date.now(), account: 'desk' },
        ...{ conversation: phone, parts },
        from: { account: 'desk', ids: [{ kind: 'phone', value: phone }] },
      };
      const body = JSON.stringify([event]);
      await aduan.fetch(new Request('https://desk.example/aduan/test', { method: 'POST', body }));
      await aduan.workOff();
    },
    async wait(more: number) {
      hours += more;
      await aduan.workOff();
    },
  };
}

test('planted values of letters, of running conversations and of failed jobs stand in clear nowhere', {
  timeout: 600_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-planted-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const database = join(directory, 'desk.db');
  const seed = markedValues();
  const heard: string[] = [];
  const hear = (...what: readonly unknown[]) => heard.push(JSON.stringify(what));
  const { aduan, say, store, wait } = desk(database, hear);
  await store.migrate();

  const letters = join(directory, 'letters.csv');
  await writeFile(letters, postalLetterLines(seed, wanted / 2).join('\n'));
  const from = ['import', letters, '--database', database, '--actor', actor.id] as const;
  for (const more of [['--dry-run'], [], []]) hear(await command(...from, ...more));
  for (const end of ['.imported', '.rejected'])
    heard.push(readFileSync(`${letters}${end}`, 'utf8'));
  const { items } = await aduan.tickets.list({ order: 'newest', limit: 5 }, { actor });
  expect(items.length).toBe(5);

  const pins: string[] = [];
  /** Citizens tell what happened: one stops halfway, one sends it, one asks for the state of the report. */
  async function talk(index: number): Promise<void> {
    const phone = seed.phone();
    for (const words of ['halo', 'lapor', seed.text(), `Desa ${seed.word()}`])
      await say(phone, words);
    if (index % 3 > 0) await say(phone, seed.word());
    if (index % 3 === 1) for (const words of ['pinjaman', 'kirim']) await say(phone, words);
    if (index % 3 < 2) return;
    const pin = String(731_904 + pins.length * 7);
    pins.push(pin);
    for (const words of ['cek laporan', 'ADU-2026-000123-8', pin]) await say(phone, words);
  }
  let talks = 0;
  for (; seed.marks.length < (wanted * 3) / 4; talks++) await talk(talks);
  await wait(2);
  for (; seed.marks.length < wanted; talks++) await talk(talks);

  // Unfinished conversations hold what was told; a message whose job failed holds a PIN.
  const running = JSON.stringify(await aduan.conversations.list({ actor }));
  for (const slot of ['story', 'place', 'name', 'number']) expect(running).toContain(`"${slot}":`);
  expect((await aduan.queues.inbox()).pending).toBeGreaterThan(0);
  hear(await aduan.queues.inbox(), await aduan.queues.outbox(), await aduan.health());
  const signer = await auditSigner(await generateAuditKey());
  for await (const line of exportAudit({ store, tenant, signer, now: () => 0 })) heard.push(line);

  new DatabaseSync(database).exec(`vacuum into '${join(directory, 'backup.db')}'`);
  const kept = readdirSync(directory, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'letters.csv')
    .map(({ name, parentPath }) => readFileSync(join(parentPath, name)).toString('latin1'))
    .join('\n');
  const clear = `${kept}\n${heard.join('\n')}`.toLowerCase();
  const traces = [...seed.marks, ...pins.flatMap((pin) => [`"${pin}"`, `"${pin}\\"`])];
  expect(traces.filter((trace) => clear.includes(trace))).toEqual([]);
  // The search itself works: it finds the desk's own words.
  for (const word of ['ticket.opened', 'inbox.failed', 'line 9, s-4'])
    expect(clear).toContain(word);
  await aduan.close();
  await store.close();
});
