import { mailRequest } from '@aduan/channel-email';
import { officerPrincipal, type TicketView } from '@aduan/core';
import type { ConversationItem, ConversationView } from '@aduan/core/plugin';
import { memoryStore } from '@aduan/store-memory';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { openDesk } from '../../server/desk/open-desk.js';
import { sampleOffice } from '../../server/desk/sample-officers.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';
import { codesIn, codesOf } from '../codes-in.js';
import type { Visitor } from '../officer-client.js';
import { mailServer } from './mail-server.js';
import { namedChannels } from './named-channels.js';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

const story = 'Gerai koperasi desa kami tutup terus sejak lebaran';
const talk = [
  story,
  'Desa Cikembar Kecamatan Cikembar Kabupaten Sukabumi',
  'Warga Contoh',
  'lainnya',
  'kirim',
  'kirim',
];

async function open(officer: Visitor): Promise<ConversationView> {
  const { items } = await officer.read<{ items: ConversationItem[] }>('/api/v1/conversations');
  const path = `/api/v1/conversations/${items[0]?.id}`;
  return officer.read<ConversationView>(path);
}

/** Everything that the desk has said in the chat. */
async function heard(officer: Visitor): Promise<readonly string[]> {
  const { messages } = await open(officer);
  return messages.flatMap(({ by, text }) => (by === 'citizen' || text === null ? [] : [text]));
}

test.each(['id', 'en'] as const)('no message of a chat in %s says a code', async (locale) => {
  desk = await smallDesk({ hasBot: true });
  const { aduan, clock } = desk;
  const citizen = webCitizen(aduan);
  const says = async (...texts: readonly string[]) => {
    for (const text of texts) {
      clock.now += 60_000;
      await citizen.write(text, clock.now, { locale });
    }
  };
  const officer = await desk.officer('penyelia.c');
  const codes = await codesOf(officer);
  await says(...(locale === 'en' ? ['english'] : []), ...talk);
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  const id = items[0]?.ticket.id ?? '';
  const path = `/api/v1/tickets/${id}`;
  const perform = async (name: string, body: object) => {
    const done = await officer.post(`${path}/${name}`, body);
    expect(`${name} ${done.ok || (await done.text())}`).toBe(`${name} true`);
    await aduan.workOff();
  };
  await perform('classification', { category: 'kdmp.legal.npwp', region: '32.02.10.2001' });
  await perform('assignment', { assignee: 'petugas-b' });
  const { items: templates } = await officer.read<{ items: { text: string }[] }>(
    `${path}/templates?locale=${locale}`,
  );
  expect(templates.length).toBeGreaterThan(5);
  await perform('actions', { action: 'verify' });
  await perform('actions', { action: 'ask', text: 'Sejak kapan?' });
  await says('Sejak lebaran');
  const text = templates.map((each) => each.text).join('\n\n');
  await perform('actions', { action: 'answer', text });
  await perform('actions', { action: 'close' });
  const { ticket } = await officer.read<TicketView>(path);
  await says(`Bagaimana laporan ${ticket.number}?`);
  const said = await heard(officer);
  expect(said.length).toBeGreaterThanOrEqual(10);
  expect(codesIn(said, codes)).toEqual([]);
  expect(codesIn(['Topik: kdmp.legal.npwp', 'di 32.02.10.2001'], codes)).toHaveLength(2);
  expect(said.join(' ')).toContain(ticket.number);
});

/** A mail as its reader sees it: subject and text. */
function readMail(raw: string): readonly string[] {
  const plain = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const [head = '', ...body] = plain.split(/\r?\n\r?\n/);
  const subject = /^Subject: (.*)$/m.exec(head)?.[1] ?? '';
  return [subject, ...body.filter((part) => !/^(?:--|Content-|<)/.test(part))];
}

test('no mail to a citizen says one', async () => {
  desk = await smallDesk();
  const codes = await codesOf(await desk.officer('penyelia.c'));
  const { mails, url: SMTP_URL } = await mailServer();
  const secret = 'a-secret-of-the-mail-server';
  const mailbox = { MAIL_ADDRESS: 'aduan@desk.example', MAIL_SECRET: secret, SMTP_URL };
  const { aduan, views } = openDesk({
    store: memoryStore(),
    secret: 'a'.repeat(32),
    messaging: await namedChannels(mailbox),
    office: sampleOffice,
  });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
  });
  const raw = `From: warga@desa.example\r\nSubject: Gerai tutup\r\n\r\n${story}.\r\n`;
  const mail = new TextEncoder().encode(raw);
  const signed = { secret, now: Date.now() };
  const url = 'https://desk.example/aduan/email';
  expect((await aduan.fetch(await mailRequest(url, mail, signed))).status).toBe(200);
  const sent = async (count: number) => {
    while (mails.length < count) await aduan.workOff();
  };
  await sent(1);
  const options = { actor: officerPrincipal('petugas-b', ['agent', 'supervisor']) };
  const { items } = await aduan.tickets.list({}, options);
  const id = items[0]?.ticket.id ?? '';
  const about = { category: 'kdmp.legal.npwp', region: '32.02.10.2001' };
  await aduan.tickets.classify(id, about, options);
  await aduan.tickets.assign(id, { assignee: 'petugas-b' }, options);
  await aduan.tickets.ask(id, 'Sejak kapan?', options);
  await sent(2);
  await aduan.tickets.act(id, 'resume', {}, options);
  const answers = aduan.plugins.replies;
  const text = (await answers.compose(id, { template: 'final-answer' }, options)).text;
  await aduan.tickets.answer(id, text, options);
  await sent(3);
  await aduan.tickets.close(id, options);
  await aduan.workOff();
  const read = mails.flatMap(readMail);
  expect(read.join(' ')).toContain(items[0]?.ticket.number);
  expect(codesIn(read, codes)).toEqual([]);
});
