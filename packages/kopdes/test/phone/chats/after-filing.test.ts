import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type KopdesPerformOptions, kopdesKnow } from '../../../src/phone/index.js';
import { chatDesk, hidden, openAt } from './chat-desk.js';

interface Later {
  readonly id: string;
  readonly text: string;
  readonly intent: string;
}

const all: readonly Later[] = JSON.parse(
  readFileSync(new URL('said/after-filing.json', import.meta.url), 'utf8'),
);

/** What is said after a report was filed, and what comes back. */
async function answered(later: readonly Later[]) {
  const desk = chatDesk();
  const heard: (Later & { readonly reply: string; readonly tickets: string })[] = [];
  for (const { id, intent, text } of later) {
    await desk.say(id, 'simpanan saya di KSP Maju Desa Mekar ditahan sejak Mei, tanpa nama saja');
    await desk.wait(61);
    const reply = (await desk.say(id, text)).map((one) => one.text).join('\n');
    heard.push({ id, intent, text, reply, tickets: (await desk.tickets(id)).join('\n') });
  }
  return heard;
}

test('whatever is said after a report gets a reply', async () => {
  const silent = (await answered(all)).filter(({ reply }) => reply === '');
  expect(silent.map(({ text }) => text)).toEqual([]);
});

const replies: Readonly<Record<string, RegExp>> = {
  status: /Laporan ADU-|Sudah kami tambahkan/,
  addition: /Sudah kami tambahkan/,
  person: /etugas/,
  thanks: /Sama-sama|Sudah kami tambahkan/,
  'lost-number': /Laporan ADU-|etugas/,
  'lost-pin': /etugas/,
};

test('it is answered for what it is, and none of it is lost', async () => {
  const heard = await answered(all);
  for (const { intent, reply, text } of heard) expect(reply, text).toMatch(replies[intent] ?? /./);
  const of = (intent: string) => heard.filter((one) => one.intent === intent);
  const shown = (intent: string, words: RegExp) =>
    of(intent).filter(({ reply }) => words.test(reply)).length;
  expect(shown('status', /Laporan ADU-/)).toBeGreaterThanOrEqual(7);
  expect(shown('person', /panggilkan|tahu Anda menunggu/)).toBeGreaterThanOrEqual(6);
  expect(shown('lost-number', /Laporan ADU-|mencarikan/)).toBeGreaterThanOrEqual(3);
  expect(shown('lost-pin', /mencarikan/)).toBeGreaterThanOrEqual(2);
  const lost = heard.filter(({ tickets, text }) => !tickets.includes(text));
  expect(lost.filter(({ intent }) => intent !== 'thanks')).toEqual([]);
});

test.each(['cek laporan saya', 'cek', 'laporan saya', 'Cek laporan saya.'])(
  'a person who asks for nothing but the state of their report is told it: %s',
  async (text) => {
    const desk = chatDesk();
    await desk.say(
      'warga',
      'simpanan saya di KSP Maju Desa Mekar ditahan sejak Mei, tanpa nama saja',
    );
    await desk.wait(61);
    const reply = (await desk.say('warga', text)).map((one) => one.text).join('\n');
    expect(reply).toContain('Laporan ADU-2026-000001-5');
    expect((await desk.tickets()).join('\n')).not.toContain(text);
  },
);

test('a number alone picks nothing that nobody offered: it joins the report', async () => {
  const desk = chatDesk();
  await desk.say(
    'warga',
    'simpanan saya di KSP Maju Desa Mekar ditahan sejak Mei, tanpa nama saja',
  );
  await desk.wait(61);
  const [reply] = await desk.say('warga', '3');
  expect(reply?.text).toContain('Sudah kami tambahkan');
});

describe('a person who wants to be hidden once a report under their name is filed', () => {
  const told = [
    'gerai kopdes dikunci sejak panen raya',
    'Desa Ponggok Klaten',
    'Wartini',
    'lainnya',
  ];

  test.each([
    'nama saya mohon dirahasiakan ya',
    'rahasiakan nama saya',
    'jangan kasih tahu nama saya ke bendahara',
    'jangan sampai ketahuan saya yang lapor',
    'tolong hapus nama saya',
    'nama saya dihapus saja ya',
    'hilangkan nama saya dong',
    'sembunyikan saja nama saya',
    'nama saya mohon disembunyikan',
    'jangan menyebut nama saya ya',
    'jenengku ojo disebut',
    'mohon nama saya disembunyikan',
  ])('is hidden in that one, and told so: %s', async (line) => {
    const desk = chatDesk({}, openAt, kopdesKnow);
    for (const one of told) await desk.say('warga', one);
    await desk.say('warga', 'ya kirim');
    const [open = ''] = await desk.tickets();
    expect(open).toContain('Wartini');
    expect(open).not.toContain(hidden);
    const reply = (await desk.say('warga', line)).map(({ text }) => text).join('\n');
    expect(reply).toContain('nama Anda sekarang kami rahasiakan');
    expect(reply).not.toContain('Ceritakan apa yang terjadi');
    const tickets = await desk.tickets();
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toContain(hidden);
    await desk.say('warga', 'gemboknya baru');
    await desk.wait(61);
    expect(await desk.tickets()).toHaveLength(1);
  });
});

describe('what is sent beside a question that nobody has to answer is in the ticket at once', () => {
  const media = { ref: 'f1', kind: 'image' } as const;
  const photo = [{ type: 'media', media, caption: 'ini foto gembok barunya' }] as const;
  const added = [
    ['a photo with words', photo, 'ini foto gembok barunya'],
    ['words', 'kasirnya pindah ke Klaten kota', 'kasirnya pindah ke Klaten kota'],
  ] as const;

  const cooperative = { villageCode: '33.10.16.2007', name: 'Koperasi Desa Merah Putih Ponggok' };
  const sure = { label: cooperative.name, cooperative };
  const known: KopdesPerformOptions = {
    find: async () => ({ sure, choices: [sure] }),
    sort: () => ({ sure: 'kdmp.gerai.mutu', choices: [] }),
    facts: () => ({ give: () => Promise.reject(new Error('nobody answers')) }),
  };

  test.each(added)('whether a number is theirs: %s', async (_, sent, words) => {
    const desk = chatDesk({}, openAt, kopdesKnow);
    await desk.say('warga', 'gerai kopdes dikunci sejak panen raya');
    await desk.wait(61);
    const [asked] = await desk.say('warga', 'bejo di sawah 0812-0000-6021');
    expect(asked?.choices).toEqual(['mine', 'other']);
    const [kept] = await desk.say('warga', sent);
    expect(kept?.text).toContain('Sudah kami tambahkan');
    await desk.say('warga', 'udah sampe mana?');
    const tickets = await desk.tickets();
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toContain(words);
  });

  test.each(added)(
    'whether they may be asked about their cooperative: %s',
    async (_, sent, words) => {
      const desk = chatDesk(known, openAt, kopdesKnow);
      const told = ['gerai kopdes dikunci sejak panen raya', 'Desa Ponggok Klaten', 'Wartini'];
      for (const one of [...told, 'ya kirim']) await desk.say('warga', one);
      expect(desk.talks.at(-1)?.node).toBe('mayAsk');
      const [kept] = await desk.say('warga', sent);
      expect(kept?.text).toContain('Sudah kami tambahkan');
      expect((await desk.tickets())[0]).toContain(words);
    },
  );

  test('a wish to be hidden is granted there as well, whether or not the report names anybody', async () => {
    for (const who of ['Wartini', 'anonim']) {
      const desk = chatDesk(known, openAt, kopdesKnow);
      const told = ['gerai kopdes dikunci sejak panen raya', 'Desa Ponggok Klaten', who];
      for (const one of [...told, 'ya kirim']) await desk.say('warga', one);
      const [granted] = await desk.say('warga', 'nama saya tolong dirahasiakan ya');
      expect(granted?.text).toContain('nama Anda sekarang kami rahasiakan');
      const [filed = ''] = await desk.tickets();
      expect(filed).toContain(hidden);
      expect(filed).not.toContain('anonim');
    }
  });
});

test('a name and a number that were given, and taken back at the summary, stand nowhere in the ticket', async () => {
  const desk = chatDesk({}, openAt, kopdesKnow);
  const told = [
    'gerai kopdes dikunci sejak panen raya',
    'Desa Ponggok Klaten',
    'Wartini',
    'lainnya',
  ];
  for (const one of [...told, 'hubungi saya di 081200006021']) await desk.say('warga', one);
  const [read] = await desk.say('warga', 'kirim tanpa nama saja');
  expect(read?.text).not.toMatch(/Wartini|6021/);
  await desk.say('warga', 'ya kirim');
  const [filed = ''] = await desk.tickets();
  expect(filed).toContain('gerai kopdes dikunci');
  expect(filed).toContain(hidden);
  expect(filed).not.toMatch(/Wartini|6021/);
});

test.each(['makasih', 'sudah itu saja', 'thank you'])(
  'thanks bring back no name that was taken out of the report: %s',
  async (thanks) => {
    const desk = chatDesk();
    const told = ['kasir koperasi Tani Subur menimbun minyak', 'Desa Tlogo Kecamatan Garung'];
    const hiding = ['Wagiman 081377770000', 'lainnya', 'hapus nama saya', 'ya kirim'];
    for (const text of [...told, ...hiding, thanks]) await desk.say('warga', text);
    const tickets = (await desk.tickets('warga')).join('\n');
    expect(tickets).toContain('menimbun minyak');
    expect(tickets).not.toMatch(/Wagiman|81377770000/);
  },
);

test('danger in the same message does not take the wish to be hidden away', async () => {
  const desk = chatDesk();
  const told = 'rahasiakan nama saya, ketua koperasi mau membacok saya nanti malam. saya Wartini';
  const said = await desk.say('warga', told);
  expect(said.map(({ text }) => text).join('\n')).toContain('110');
  const tickets = (await desk.tickets('warga')).join('\n');
  expect(tickets).toContain('nanti malam');
  expect(tickets).toContain(hidden);
});
