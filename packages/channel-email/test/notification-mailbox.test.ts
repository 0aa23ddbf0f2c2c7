import { once } from 'node:events';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, sp4nPractice } from '@aduan/core';
import { type NotificationContact, notifications } from '@aduan/plugins/notifications';
import { organization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { fakeNow } from '@aduan/testkit';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it, vi } from 'vitest';
import { imapMailbox } from '../src/imap/index.js';
import { emailChannel } from '../src/index.js';
import { smtpTransport } from '../src/smtp/index.js';
import { imapServer } from './imap-server.js';
import { account, options, personOf, plain, proven } from './mails.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const siti = 'siti@dinas.example';

/** Composed as the guide on organizations does it, with gathering and hours left out. */
function composeDesk(mail: Channel) {
  const office = organization({
    units: [{ code: 'legal', name: { id: 'Tim legalitas', en: 'Legal team' } }],
    officers: [{ id: 'siti', unit: 'legal', roles: ['officer'] }],
    supervision: ['legal'],
    intake: 'legal',
  });
  const contacts: Readonly<Record<string, NotificationContact>> = {
    siti: {
      locale: 'id',
      addresses: [{ channel: 'mail', to: { account, ids: [{ kind: 'email', value: siti }] } }],
      waits: false,
    },
  };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { mail },
    plugins: [
      teams(office),
      notifications({
        contact: ({ id }) => contacts[id] ?? null,
        ticketUrl: ({ id }) => `https://layanan.example/petugas/kasus/${id}`,
        digestAt: null,
        gatherMs: 0,
      }),
    ],
    now: () => fakeNow,
  });
  return { aduan, actor: office.principal('siti') };
}

async function mailServer() {
  const taken: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => done(void taken.push(mail) as undefined), done);
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ends.push(() => new Promise<void>((end) => server.close(end)));
  const address = server.server.address();
  return { taken, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

it('a desk that reads a mailbox tells an officer by SMTP, and takes the answer of their mail program as a note', async () => {
  const inbox = await imapServer();
  ends.push(inbox.close);
  const smtp = await mailServer();
  const login = { user: 'aduan', password: 'rahasia', secure: false, allowClearText: true };
  const { aduan, actor } = composeDesk(
    emailChannel({
      ...options,
      mailbox: imapMailbox({ host: '127.0.0.1', port: inbox.port, waitMs: 50, ...login }),
      transport: smtpTransport({ host: '127.0.0.1', port: smtp.port, allowClearText: true }),
    }),
  );
  await aduan.start();
  ends.push(aduan.close);
  const written = [
    proven(),
    `From: ${personOf(1)}`,
    `To: ${account}`,
    'Message-ID: <m1@x.example>',
  ];
  inbox.receive(plain(written, 'Antrean loket kacau.'));
  const find = () => smtp.taken.find(({ subject }) => subject?.includes('Baru di antrean'));
  const got = await vi.waitFor(() => find() ?? expect.fail('nobody was told'), { timeout: 5_000 });
  const list = async () => (await aduan.tickets.list({}, { actor })).items;
  const [item] = await list();
  expect(got.subject).toBe(`${item?.ticket.number} · Baru di antrean Tim legalitas`);
  expect(got.headers.get('auto-submitted')).toBe('auto-generated');
  const reply = [
    proven('dinas.example'),
    `From: Siti <${siti}>`,
    `To: ${got.replyTo?.text}`,
    'Message-ID: <r1@dinas.example>',
    `In-Reply-To: ${got.messageId}`,
    `References: ${got.messageId}`,
    `Subject: Re: ${item?.ticket.number}`,
  ];
  const quoted = (got.text ?? '').replaceAll(/^/gm, '> ');
  inbox.receive(plain(reply, `Saya telepon besok.\n\nPada Sab, 14 Mar 2026 menulis:\n${quoted}`));
  await vi.waitFor(
    async () => {
      const { timeline } = await aduan.tickets.get(item?.ticket.id ?? '', { actor });
      const notes = timeline.flatMap((entry) => (entry.type === 'note' ? [entry.text] : []));
      expect(notes).toEqual(['Saya telepon besok.']);
    },
    { timeout: 5_000 },
  );
  expect(await list()).toHaveLength(1);
  await vi.waitFor(() => expect(inbox.state.mails.map(({ seen }) => seen)).toEqual([true, true]));
});
