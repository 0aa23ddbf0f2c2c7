import { ChannelError } from '@aduan/core';
import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { emailChannel, type OutgoingMail } from '../src/index.js';
import { account, base64, bytesOf, mail, options, plain, proven } from './mails.js';
import { notificationDesk } from './notification-desk.js';

const siti = 'siti@dinas.example';
const day = 86_400_000;
let letters = 0;

interface Reply {
  readonly from?: string;
  /** Which domain the mail server vouches for; null = for none. */
  readonly vouched?: string | null;
  readonly to?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
}

/** The headers with which somebody answers a notification in a mail program. */
function headersOf(got: OutgoingMail | undefined, { from = siti, vouched, to, headers }: Reply) {
  letters += 1;
  const domain = vouched === undefined ? from.slice(from.indexOf('@') + 1) : vouched;
  return [
    ...(domain === null ? [] : [proven(domain)]),
    `From: Siti <${from}>`,
    `To: ${to ?? got?.replyTo ?? account}`,
    `Message-ID: <r-${letters}@dinas.example>`,
    `In-Reply-To: ${got?.messageId}`,
    `References: ${got?.messageId}`,
    `Subject: Re: ${got?.subject}`,
    ...(headers ?? []),
  ];
}

const answer = (got: OutgoingMail | undefined, reply: Reply = {}) =>
  plain(headersOf(got, reply), reply.text ?? 'Baik, saya tangani kasus ini.');

/** A desk on which siti was told of one case. */
async function toldDesk(more: Parameters<typeof notificationDesk>[0] = {}) {
  const desk = notificationDesk(more);
  await desk.complain(1);
  const [ticket] = await desk.cases();
  const [got] = desk.to('siti');
  if (!ticket || !got) throw new Error('Nobody was told.');
  const before = desk.sent.length;
  return {
    ...desk,
    got,
    ticket,
    noted: async () => (await desk.notes(ticket.id)).map(({ text }) => text),
    sentSince: () => desk.sent.slice(before),
  };
}

/** Nothing came of it but at most one refusal to whoever wrote. */
async function expectRefused(desk: Awaited<ReturnType<typeof toldDesk>>, to: string) {
  expect(await desk.noted()).toEqual([]);
  expect(await desk.cases()).toHaveLength(1);
  const sent = desk.sentSince();
  expect(sent.map((each) => each.to)).toEqual([to]);
  expect(sent[0]).toMatchObject({
    subject: 'Balasan Anda tidak disimpan',
    headers: { 'auto-submitted': 'auto-replied', 'x-auto-response-suppress': 'All' },
  });
  expect(sent[0]?.replyTo).toBeUndefined();
}

describe('an officer who answers a notification', () => {
  it('writes an internal note in their own name, without what they quote', async () => {
    const desk = await toldDesk();
    expect(desk.got.replyTo).toMatch(/^aduan\+[0-9a-f]{32}@desk\.example$/);
    expect(desk.got.text).toContain('Balasan Anda menjadi catatan internal');
    const quoted = `Baik, saya tangani.\n\nPada Sab, 14 Mar 2026 menulis:\n> ${desk.got.text}`;
    await desk.receive(answer(desk.got, { text: quoted }));
    const notes = await desk.notes(desk.ticket.id);
    expect(notes.map(({ text, actor }) => [text, actor.id])).toEqual([
      ['Baik, saya tangani.', 'siti'],
    ]);
    expect(await desk.cases()).toHaveLength(1);
    expect(desk.sentSince()).toEqual([]);
  });

  it('writes it once, however often the mail comes', async () => {
    const desk = await toldDesk();
    const mail = answer(desk.got);
    for (let times = 0; times < 3; times += 1) await desk.receive(mail);
    expect(await desk.noted()).toHaveLength(1);
  });

  it.each([
    [
      'below the quote',
      '> KMC-1 · Pengaduan\n> Loket\n\nSudah saya telepon.',
      'Sudah saya telepon.',
    ],
    ['between the quotes', '> satu\nya\n> dua\ntidak', 'ya\ntidak'],
    [
      'above a block of headers',
      'Sudah.\n\nFrom: Aduan <aduan@desk.example>\nSent: Monday\nTo: Siti\nSubject: KMC-1\n\nBaru di antrean',
      'Sudah.',
    ],
  ])('may write %s', async (_, text, note) => {
    const desk = await toldDesk();
    await desk.receive(answer(desk.got, { text }));
    expect(await desk.noted()).toEqual([note]);
  });

  it('is told in the note that files were not kept, and a book is cut', async () => {
    const desk = await toldDesk();
    const file = [
      'Content-Type: application/pdf; name=a.pdf',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
    ];
    const parts = (text: string) =>
      [
        '--b',
        'Content-Type: text/plain',
        '',
        text,
        '--b',
        ...file,
        '',
        base64('%PDF-1.4'),
        '--b--',
        '',
      ].join('\r\n');
    const multipart = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'];
    await desk.receive(mail(headersOf(desk.got, { headers: multipart }), parts('Lihat lampiran.')));
    await desk.receive(answer(desk.got, { text: 'a b '.repeat(50_000) }));
    const [first, second] = await desk.noted();
    expect(first).toBe('Lihat lampiran.\n\n(1 berkas dari pesan ini tidak disimpan.)');
    expect(second?.length).toBeLessThan(5_000);
    const [{ ticket } = { ticket: null }] = (await desk.cases()).map((ticket) => ({ ticket }));
    expect(ticket?.attachments).toEqual([]);
  });

  it.each([
    ['their mail program answers From', { to: account }],
    ['nobody vouches for their address', { vouched: null }],
    ['another domain is vouched for', { vouched: 'elsewhere.example' }],
    ['they say nothing of their own', { text: '> KMC-1' }],
    ['the token is made up', { to: `aduan+${'0'.repeat(32)}@desk.example` }],
  ] as const)('is refused politely, and opens no ticket, when %s', async (_, reply) => {
    const desk = await toldDesk();
    await desk.receive(answer(desk.got, reply));
    await expectRefused(desk, siti);
  });

  it('is refused when they have left, are told elsewhere, or may not know of the ticket any more', async () => {
    for (const change of [
      async (desk: Awaited<ReturnType<typeof toldDesk>>) => void desk.leave('siti'),
      async (desk: Awaited<ReturnType<typeof toldDesk>>) => {
        desk.contacts.siti = 'siti@baru.example';
      },
      async ({ aduan, made, ticket }: Awaited<ReturnType<typeof toldDesk>>) => {
        const actor = made.principal('budi');
        await aduan.tickets.classify(ticket.id, { recusals: ['siti'] }, { actor });
      },
    ]) {
      const desk = await toldDesk();
      await change(desk);
      const before = desk.sent.length;
      await desk.receive(answer(desk.got));
      const { timeline } = await desk.aduan.tickets.get(desk.ticket.id, {
        actor: desk.made.principal('budi'),
      });
      expect(timeline.filter(({ type }) => type === 'note')).toEqual([]);
      expect(desk.sent.slice(before).map(({ to }) => to)).toEqual([siti]);
    }
  });

  it('is asked for no answer where nobody proves who wrote', async () => {
    const { got } = await toldDesk({ proves: false });
    expect(got.replyTo).toBeUndefined();
    expect(got.text).toContain('balasannya tidak disimpan');
  });

  it('is refused after thirty days', async () => {
    const desk = await toldDesk();
    desk.clock.advance(30 * day);
    await desk.receive(answer(desk.got));
    expect(await desk.noted()).toEqual([]);
    expect(desk.sentSince().map(({ subject }) => subject)).toContain('Balasan Anda tidak disimpan');
  });

  it('a person who is away is not answered, and notes nothing', async () => {
    const desk = await toldDesk();
    for (const header of [
      'Auto-Submitted: auto-replied',
      'Return-Path: <>',
      'Precedence: bulk',
      'Auto-Submitted: auto-generated',
    ]) {
      await desk.receive(answer(desk.got, { headers: [header], text: 'Saya sedang cuti.' }));
    }
    expect(await desk.noted()).toEqual([]);
    expect(await desk.cases()).toHaveLength(1);
    expect(desk.sentSince()).toEqual([]);
  });
});

describe('somebody else', () => {
  it.each([
    ['a stranger with the address', 'asing@luar.example'],
    ['another officer', 'budi@dinas.example'],
  ])('%s writes no note', async (_, from) => {
    const desk = await toldDesk();
    await desk.receive(answer(desk.got, { from }));
    await expectRefused(desk, from);
  });

  it('a person who is told at the address of a unit, or of several tickets at once, is asked for no answer', async () => {
    const desk = notificationDesk({ gatherMs: 120_000 });
    await desk.complain(1);
    await desk.complain(2);
    desk.clock.advance(120_000);
    await desk.aduan.workOff();
    for (const id of ['siti', 'pusat']) {
      expect(desk.to(id)[0]?.replyTo).toBeUndefined();
      expect(desk.to(id)[0]?.text).toContain('balasannya tidak disimpan');
    }
    const single = await toldDesk();
    expect(single.to('pusat')[0]?.replyTo).toBeUndefined();
  });

  it('is refused once a day, however often they write, and the answer to a refusal is no ticket', async () => {
    const desk = await toldDesk();
    const from = 'asing@luar.example';
    for (let times = 0; times < 10; times += 1) await desk.receive(answer(desk.got, { from }));
    const [refusal] = desk.sentSince();
    await desk.receive(answer(refusal, { from }));
    await expectRefused(desk, from);
    desk.clock.advance(day);
    await desk.receive(answer(refusal, { from }));
    expect(desk.sentSince().filter(({ to }) => to === from)).toHaveLength(2);
    expect(await desk.cases()).toHaveLength(1);
  });

  it('cannot have the desk write to many', async () => {
    const desk = await toldDesk();
    for (let n = 0; n < 60; n += 1) {
      await desk.receive(answer(desk.got, { from: `korban-${n}@luar.example`, vouched: null }));
    }
    expect(desk.sentSince().length).toBeLessThanOrEqual(30);
    expect(await desk.cases()).toHaveLength(1);
  });
});

describe('an attacker', () => {
  it('brings no header into a subject', async () => {
    const desk = notificationDesk({ unit: 'Tim\r\nBcc: korban@luar.example\u2028\u0000pusat' });
    await desk.complain(1);
    expect(desk.to('siti')[0]?.subject).toMatch(
      /^\S+ · Baru di antrean Tim Bcc: korban@luar\.example pusat$/,
    );
  });

  it('fills the queue of what is stuck with no refusals to addresses that are none', async () => {
    const desk = await toldDesk({
      carry: async ({ to }) => {
        if (to.endsWith('@luar.example')) throw new ChannelError({ class: 'recipient' }, 'No.');
      },
    });
    for (let n = 0; n < 5; n += 1) {
      await desk.receive(answer(desk.got, { from: `x-${n}@luar.example`, vouched: null }));
    }
    expect((await desk.aduan.queues.outbox()).deadLetters).toEqual([]);
  });

  it('brings no book into the line of the desk, and no half signs into a note', async () => {
    const desk = await toldDesk();
    const text = `${'a'.repeat(4_799)}${'😟'.repeat(1_000_000)}`;
    await desk.receive(answer(desk.got, { text }));
    const [note] = await desk.noted();
    expect(note).toBe(`${'a'.repeat(4_799)}…`);
    const channel = emailChannel(options);
    const raw = bytesOf(answer(desk.got, { text }));
    const request = new Request('https://desk.example/aduan/mail', { method: 'POST' });
    const [event] = await channel.parse(raw, request, fakeChannelContext());
    expect(JSON.stringify(event).length).toBeLessThan(30_000);
  });

  it('names no id that is none, when the answer has none', async () => {
    const desk = await toldDesk();
    const headers = headersOf(desk.got, { from: 'asing@luar.example' });
    await desk.receive(
      plain(
        headers.filter((line) => !line.startsWith('Message-ID')),
        'Halo',
      ),
    );
    const [refusal] = desk.sentSince();
    expect(refusal?.to).toBe('asing@luar.example');
    expect(refusal?.inReplyTo ?? '<x>').toMatch(/^<\S+>$/);
  });
});

it('two desks that notify each other come to rest', async () => {
  const one = notificationDesk({ address: 'satu@a.example', aliases: [account] });
  const two = notificationDesk({ address: 'dua@b.example', aliases: [account] });
  one.contacts.pusat = 'dua@b.example';
  two.contacts.pusat = 'satu@a.example';
  await one.complain(1);
  for (let round = 0; round < 10; round += 1) {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const mails = from.sent
        .splice(0)
        .filter(({ to: address }) => address === from.contacts.pusat);
      for (const got of mails) await to.receive(asMail(got));
    }
  }
  expect(await one.cases()).toHaveLength(1);
  expect(await two.cases()).toHaveLength(1);
});

/** A mail of one desk as another one gets it. */
function asMail({ from, headers, messageId, subject, text, to }: OutgoingMail): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const own = [`From: ${from.address}`, `To: ${to}`, `Message-ID: ${messageId}`];
  return plain(
    [
      proven(from.address.split('@')[1]),
      ...own,
      `Subject: ${subject.replaceAll('·', '-')}`,
      ...lines,
    ],
    text,
  );
}
