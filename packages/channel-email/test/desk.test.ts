import { describe, expect, it } from 'vitest';
import { account, mail, personOf, plain, proven } from './mails.js';
import { mailDesk, officer } from './test-desk.js';

const from = (address: string, id: string, more: readonly string[] = []) => [
  proven(),
  `From: ${address}`,
  `To: ${account}`,
  'Date: Sat, 14 Mar 2026 01:00:00 +0000',
  `Message-ID: <${id}@warga.example>`,
  ...more,
];
const first = plain(from(personOf(1), 'm1', ['Subject: Jalan desa rusak']), 'Sudah tiga bulan.');

describe('a citizen', () => {
  it('gets a number, writes on in the same ticket, and gets the answer in the same thread', async () => {
    const desk = mailDesk();
    expect(await desk.receive(first)).toBe(200);
    const [confirmation] = desk.sent;
    expect(confirmation).toMatchObject({
      to: personOf(1),
      subject: 'Re: Jalan desa rusak',
      inReplyTo: '<m1@warga.example>',
      headers: { 'auto-submitted': 'auto-replied' },
      text: expect.stringContaining('ADU-'),
    });
    const quoted = 'Di RT 3.\n\nPada Sab, 14 Mar 2026 Pusat Aduan menulis:\n> Terima kasih';
    const reply = from(personOf(1), 'm2', [`In-Reply-To: ${confirmation?.messageId}`]);
    await desk.receive(plain([...reply, 'Subject: Re: Jalan desa rusak'], quoted));
    expect(await desk.said()).toEqual([['Jalan desa rusak\nSudah tiga bulan.', 'Di RT 3.']]);
    await desk.answer('Diperbaiki pekan depan.');
    expect(desk.sent.at(-1)).toMatchObject({ to: personOf(1), inReplyTo: '<m1@warga.example>' });
    expect(Object.keys(desk.sent.at(-1)?.headers ?? {})).toEqual(['x-aduan-proof']);
    expect(desk.sent.at(-1)?.text).toContain('Diperbaiki pekan depan.');
    expect(desk.sent.at(-1)?.replyTo).toMatch(/^aduan\+[0-9a-f]{24}@desk\.example$/);
  });

  it('is found again by References alone, and by the address alone', async () => {
    const desk = mailDesk();
    await desk.receive(first);
    await desk.receive(plain(from(personOf(1), 'm2', ['References: <m1@warga.example>']), 'Dua'));
    const tagged = desk.sent[0]?.replyTo;
    const toTag = from(personOf(1), 'm3').map((line) =>
      line.startsWith('To: ') ? `To: <${tagged}>` : line,
    );
    await desk.receive(plain(toTag, 'Tiga'));
    expect(await desk.said()).toHaveLength(1);
  });

  it('opens another ticket with a mail that goes back to none', async () => {
    const desk = mailDesk();
    await desk.receive(first);
    await desk.receive(plain(from(personOf(1), 'm2'), 'Pupuk tidak datang'));
    await desk.receive(plain(from(personOf(1), 'm2'), 'Pupuk tidak datang'));
    expect(await desk.said()).toHaveLength(2);
  });

  it.each([
    [
      'an address that takes no mail',
      ['From: "warga desa"@warga.example', 'Message-ID: <a@b.example>'],
    ],
    ['no writer at all', ['Received: from mx.example by mx.desk.example', 'Subject: Jalan']],
  ])('whose mail names %s is heard, and gets no answer of a machine', async (_, headers) => {
    const desk = mailDesk();
    expect(await desk.receive(plain(headers, 'Jalan desa rusak'))).toBe(200);
    expect(await desk.receive(plain(headers, 'Jalan desa rusak'))).toBe(200);
    const [item, ...others] = await desk.cases();
    expect(others).toEqual([]);
    const { timeline } = await desk.aduan.tickets.get(item?.ticket.id ?? '', { actor: officer });
    expect(JSON.stringify(timeline)).toContain('Jalan desa rusak');
    expect(desk.sent).toEqual([]);
    await desk.answer('Diperbaiki pekan depan.');
    expect(await desk.attempts()).toContain('failed');
  });

  it('is heard, though somebody who knew the id of their mail was faster', async () => {
    const desk = mailDesk();
    const [, ...unproven] = from(personOf(1), 'm1');
    await desk.receive(plain(unproven, 'Saya cabut laporan saya.'));
    await desk.receive(first);
    await desk.receive(first);
    expect((await desk.said()).flat()).toContain('Jalan desa rusak\nSudah tiga bulan.');
    expect(await desk.said()).toHaveLength(2);
  });

  it('keeps what they attached; a program is refused, and they are told', async () => {
    const desk = mailDesk();
    const part = (name: string, content: string) =>
      [
        '--b',
        `Content-Type: application/octet-stream; name=${name}`,
        'Content-Disposition: attachment',
        'Content-Transfer-Encoding: base64',
        '',
        content,
      ].join('\r\n');
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const exe = Buffer.from(`MZ${'\0'.repeat(100)}`).toString('base64');
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Lihat foto',
      part('foto.png', png),
      part('undangan.pdf', exe),
      '--b--',
      '',
    ].join('\r\n');
    await desk.receive(
      mail(
        [
          ...from(personOf(1), 'm1'),
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=b',
        ],
        body,
      ),
    );
    const [item] = await desk.cases();
    expect(item?.ticket.attachments.map(({ mime }) => mime)).toEqual(['image/png']);
    expect(desk.sent.some(({ text }) => text.includes('undangan.pdf'))).toBe(true);
  });
});

it('a mail is taken apart once from its arrival to its files', async () => {
  const genuine = { ok: true } as const;
  let times = 0;
  const rawOf = (body: Uint8Array) => {
    times += 1;
    return body;
  };
  const desk = mailDesk({ provider: { verify: async () => genuine, rawOf } });
  expect([await desk.receive(first), times]).toEqual([200, 1]);
  expect([await desk.receive(first), times]).toEqual([200, 2]);
});

describe('a stranger', () => {
  it('a person who quotes the ids of a ticket opens their own, and is answered alone', async () => {
    const desk = mailDesk();
    await desk.receive(first);
    const [{ messageId = '', replyTo = '' } = {}] = desk.sent;
    const stolen = [`In-Reply-To: ${messageId}`, `References: <m1@warga.example> ${messageId}`];
    const headers = from(personOf(2), 'x1', stolen).map((line) =>
      line.startsWith('To: ') ? `To: <${replyTo}>` : line,
    );
    await desk.receive(plain(headers, 'Apa kabar laporan saya?'));
    expect(await desk.said()).toHaveLength(2);
    expect(desk.sent.at(-1)?.to).toBe(personOf(2));
    await desk.answer('Ini jawaban untuk Anda.', 'Apa kabar');
    expect(desk.sent.filter(({ to }) => to === personOf(1))).toHaveLength(1);
  });

  it('a person who forges the address of the citizen gets nothing into their ticket', async () => {
    const desk = mailDesk();
    await desk.receive(first);
    const forged = from(personOf(1), 'x1', ['References: <m1@warga.example>']).slice(1);
    await desk.receive(plain(forged, 'Saya cabut laporan saya.'));
    await desk.receive(
      plain([`Authentication-Results: other.example; dmarc=pass`, ...forged], 'Cabut.'),
    );
    const told = await desk.said();
    expect(told).toContainEqual(['Jalan desa rusak\nSudah tiga bulan.']);
    expect(told).toHaveLength(2);
  });
});

describe('machines', () => {
  it('that answer an answer are not answered, and no ticket of them is opened', async () => {
    const desk = mailDesk();
    for (const [index, header] of [
      'Auto-Submitted: auto-replied',
      'Return-Path: <>',
      'X-Autoreply: yes',
      'Precedence: auto_reply',
    ].entries()) {
      await desk.receive(plain(from(personOf(1), `a${index}`, [header]), 'Saya sedang cuti.'));
    }
    expect(desk.sent).toEqual([]);
    expect(await desk.said()).toEqual([]);
  });

  it.each([
    'Auto-Submitted: auto-generated',
    'Precedence: bulk',
    'List-Id: <warga.example>',
    'X-Auto-Response-Suppress: All',
  ])(
    'that write by themselves (%s) are read and never answered by one; an officer may',
    async (header) => {
      const desk = mailDesk();
      await desk.receive(plain(from(personOf(1), 'a1', [header]), 'Listrik padam.'));
      expect(desk.sent).toEqual([]);
      expect(await desk.said()).toHaveLength(1);
      await desk.answer('Terima kasih.');
      expect(desk.sent).toHaveLength(1);
    },
  );

  it("our own mail that comes back is nobody's complaint", async () => {
    const desk = mailDesk();
    await desk.receive(first);
    const id = desk.sent[0]?.messageId;
    await desk.receive(plain([`From: ${personOf(2)}`, `Message-ID: ${id}`], 'Kembali'));
    await desk.receive(plain([`From: ${account}`, 'Message-ID: <y@desk.example>'], 'Kembali'));
    expect(await desk.said()).toHaveLength(1);
  });

  it('two desks that confirm each other come to rest at once, and a machine that hides what it is soon', async () => {
    const answers = async (disguise: readonly string[], threaded: boolean) => {
      const desk = mailDesk();
      let seen = 0;
      await desk.receive(first);
      for (let round = 0; round < 50 && seen < desk.sent.length; round += 1) {
        const got = desk.sent[seen];
        seen += 1;
        const thread = threaded ? [`In-Reply-To: ${got?.messageId}`] : [];
        const headers = from(personOf(1), `auto-${round}`, [...disguise, ...thread]);
        await desk.receive(plain(headers, 'Terima kasih, pesan Anda kami terima.'));
      }
      return desk.sent.length;
    };
    expect(await answers(['Auto-Submitted: auto-replied'], true)).toBe(1);
    expect(await answers([], true)).toBe(1);
    expect(await answers([], false)).toBe(5);
  });
});
