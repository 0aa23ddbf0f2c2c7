import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { auditSigner, exportAudit, generateAuditKey } from '@aduan/audit';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type AduanEvents,
  type Channel,
  ChannelError,
  createAduan,
  defaultIntake,
  type Logger,
  officerPrincipal,
  type TenantId,
} from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { ratings } from '@aduan/plugins/ratings';
import { replies } from '@aduan/plugins/replies';
import { buildChannel } from '@aduan/testkit';
import { describe, expect, test } from 'vitest';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';
import { type Plant, type PlantedValue, plant } from './planted-values.js';

const directory = scratchDirectory();
/** How many values are planted: the thousand of the issue where there is time for them. */
const wanted = process.env.ADUAN_DEEP === '1' ? 1_000 : 200;
const officer = officerPrincipal('p-1', ['supervisor']);
const superior = officerPrincipal('p-3', ['supervisor']);
const auditor = officerPrincipal('p-2', ['auditor']);
const eventNames = [
  'ticket.opened',
  'ticket.moved',
  'ticket.assigned',
  'ticket.classified',
  'ticket.restricted',
  'ticket.linked',
  'ticket.changed',
  'message.received',
  'message.sent',
  'message.failed',
  'note.added',
  'obligation.owed',
  'obligation.attempted',
  'obligation.fulfilled',
  'obligation.waived',
  'pin.renewed',
  'party.exported',
  'party.corrected',
  'party.erased',
  'conversation.changed',
  'desk.changed',
  'inbox.dead-lettered',
  'delivery.dead-lettered',
  'listener.failed',
] as (keyof AduanEvents)[];

/** A channel that keeps what it is told, brings files that name people, and quotes the citizen in whatever it throws. */
function talkativeChannel(seed: Plant): Channel {
  let tries = 0;
  return buildChannel({
    capabilities: {
      inbound: ['text', 'media', 'location', 'contact', 'form'],
      receipts: ['sent'],
      idempotentSend: false,
    },
    async parse(body, _request, { kv }) {
      const events = JSON.parse(new TextDecoder().decode(body)) as readonly InboundEvent[];
      for (const { conversation } of events) await kv.set(conversation, `last: ${conversation}`);
      return events;
    },
    async fetchMedia() {
      const content = `%PDF-1.7 ${seed.name()} ${seed.nik()} ${seed.text()}`.repeat(3_000);
      return { body: new Blob([content]).stream(), mime: 'application/pdf' };
    },
    async send({ content, conversation }) {
      const quote = `${conversation}: ${JSON.stringify(content)}`;
      tries += 1;
      if (tries % 3 === 0) throw new ChannelError({ class: 'recipient' }, quote);
      if (tries % 3 === 1) throw new Error(quote);
      return { ids: [`id of ${conversation}`], status: 'sent', at: 0 };
    },
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

/** What a citizen sends: his number, name, words, a file, a place, a contact, a form. */
function message(seed: Plant): InboundEvent {
  const phone = seed.phone();
  return {
    type: 'message',
    key: `wamid.${phone}`,
    id: `wamid.${phone}`,
    at: 0,
    account: 'desk',
    conversation: phone,
    from: {
      account: 'desk',
      ids: [
        { kind: 'phone', value: phone },
        { kind: 'email', value: seed.email() },
      ],
      name: seed.name(),
    },
    parts: [
      { type: 'text', text: `${seed.text()} NIK ${seed.nik()}` },
      {
        type: 'media',
        media: { kind: 'image', ref: 'wa:1', name: `${seed.name()}.jpg` },
        caption: seed.text(),
      },
      { type: 'location', latitude: 1, longitude: 2, name: seed.name(), address: seed.text() },
      { type: 'contact', names: [seed.name()], phones: [seed.phone()] },
      { type: 'form', id: 'f', values: { catatan: seed.text() } },
    ],
  };
}

describe('planted personal values', () => {
  test('stand in clear in no file, log, event, error or queue', { timeout: 600_000 }, async () => {
    const file = newFile(directory);
    const store = await openStore({ file });
    const seed = plant();
    const heard: string[] = [];
    const hear = (...what: readonly unknown[]) => heard.push(JSON.stringify(what));
    const logger: Logger = (level, event, data) => hear(level, event, data);
    let received = 0;
    const intake = defaultIntake();
    const aduan = createAduan({
      store,
      calendar: kemenkopCalendar,
      policies: [],
      plugins: [ratings({ question: false }), replies()],
      logger,
      channels: { test: talkativeChannel(seed) },
      intake: {
        async receive(input) {
          received += 1;
          // Every fifth message is more than this intake can bear, and it says so.
          if (received % 5 === 0) throw new Error(JSON.stringify(input.message));
          return { ...(await intake.receive(input)), session: { said: input.message.parts } };
        },
      },
    });
    const answers = aduan.plugins.replies;
    const protection = aduan.dataProtection;
    for (const name of eventNames) aduan.on(name, (notification) => hear(name, notification));
    aduan.on('ticket.opened', () => {
      throw new Error(seed.planted.at(-1)?.value);
    });
    const tryIt = async (work: Promise<unknown>) => {
      await work.catch((error: unknown) => hear(String(error), Object.entries(error as object)));
    };

    while (seed.planted.length < wanted) {
      const body = JSON.stringify([message(seed), message(seed)]);
      await aduan.fetch(new Request('https://desk.example/aduan/test', { method: 'POST', body }));
      await aduan.workOff();
      await recordCall(seed);
    }
    await aduan.workOff();
    expect(seed.planted.length).toBeGreaterThanOrEqual(wanted);

    /** An officer records a call, works on the case, and makes mistakes. */
    async function recordCall({ email, name, nik, phone, text }: Plant): Promise<void> {
      const as = { actor: officer };
      const reporter = {
        name: name(),
        contacts: [
          { kind: 'phone', value: phone() },
          { kind: 'email', value: email() },
        ],
      };
      const words = { body: text(), subject: text(), respondent: name(), reporter };
      const input = { ...words, channel: 'phone' };
      const key = phone();
      const scan = `surat-${seed.planted.length}`;
      await aduan.files.put(scan, new TextEncoder().encode(`Surat dari ${name()}, ${nik()}`), {
        mime: 'application/pdf',
      });
      const attachments = [
        { kind: 'document' as const, ref: `blob:${scan}`, name: `${name()}.pdf` },
      ];
      const { pin, ticket } = await aduan.tickets.open({ ...input, attachments }, { ...as, key });
      const { id, number } = ticket;
      // The same letter once more, as an import that was broken off hands it in.
      await aduan.tickets.open({ ...input, attachments }, { ...as, key });
      await aduan.tickets.note(id, text(), { ...as, key: nik() });
      await aduan.tickets.restrict(id, { anonymous: true, reason: text() }, as);
      const obligationId = ticket.obligations[0]?.id ?? '';
      const attempt = { obligationId, by: 'phone', outcome: 'no-answer', remark: text() } as const;
      await aduan.tickets.attempt(id, attempt, as);
      await answers.write(id, { action: 'answer', text: text() }, as);
      await answers.submit(id, {}, as);
      await answers.approve(id, {}, { actor: superior });
      await answers.send(id, {}, as);
      await aduan.tickets.close(id, as);
      const found = await aduan.citizen.track({ number, pin });
      const pass = found.found ? found.ticket.pass : '';
      const rated = await aduan.citizen.command({
        number,
        pass,
        command: 'ratings:rate',
        input: { score: 2, text: text() },
      });
      expect(rated.found).toBe(true);
      await aduan.tickets.reopen(id, text(), as);
      const [party] = (await aduan.tickets.get(id, as)).ticket.reporters;
      if (!party) throw new Error('The case of a call has a reporter.');
      const message = { ticket: id, id: ticket.openingMessageId, text: text(), subject: text() };
      const correction = { name: name(), message };
      await protection.correct(party, correction, { ...as, reason: 'request' });
      await tryIt(
        protection.correct(party, { name: name().repeat(90) }, { ...as, reason: name() }),
      );
      await tryIt(aduan.tickets.find(phone(), as));
      await tryIt(aduan.tickets.get(name(), as));
      await tryIt(aduan.tickets.act(id, 'unknown', { text: text() }, as));
      await tryIt(aduan.tickets.open({ ...input, category: text(), region: nik() + phone() }, as));
      await tryIt(aduan.tickets.note(id, text().repeat(400), as));
      hear(await aduan.tickets.get(id, { actor: auditor }));
    }

    const inbox = await store.inboxStats('default' as TenantId);
    hear(inbox, await aduan.queues.inbox(), await aduan.queues.outbox(), await aduan.health());
    // On a slow machine some were tried until they were given up.
    expect(inbox.pending + inbox.deadLetters.length).toBeGreaterThan(0);
    const signer = await auditSigner(await generateAuditKey());
    const tenant = 'default' as TenantId;
    for await (const line of exportAudit({ store, tenant, signer, now: () => 0 })) heard.push(line);
    const said = heard.join('\n').toLowerCase();
    const backup = newFile(directory);
    new DatabaseSync(file).exec(`vacuum into '${backup}'`);
    cpSync(`${file}.blobs`, `${backup}.blobs`, { recursive: true });
    const blobs = filesIn(`${file}.blobs`);
    expect(blobs.length).toBeGreaterThan(5);
    const kept = ['', '-wal', '-shm']
      .map((end) => `${file}${end}`)
      .concat(backup, blobs, filesIn(`${backup}.blobs`))
      .filter(existsSync)
      .map((path) => `${path}\n${readFileSync(path).toString('latin1')}`.toLowerCase())
      .join('\n');
    const shown = ({ trace }: PlantedValue) => trace.toLowerCase();
    expect(seed.planted.map(shown).filter((trace) => kept.includes(trace))).toEqual([]);
    expect(seed.planted.map(shown).filter((trace) => said.includes(trace))).toEqual([]);
    // The search finds what is there: an event that names the desk's own words.
    expect(said).toContain('inbox.failed');
    expect(said).toContain('delivery.failed');
    expect(kept).toContain('ticket.opened');
  });
});
