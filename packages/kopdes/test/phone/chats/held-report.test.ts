import { playCall } from '@aduan/ivr/simulator';
import { describe, expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';
import { chatDesk, openAt } from './chat-desk.js';

const night = Date.parse('2026-02-18T20:00:00+07:00');
const wish = 'Ingin bicara dengan petugas';
const story = 'gerai kopdes dikunci sejak panen raya';
const photo = [
  { type: 'media', media: { ref: 'f1', kind: 'image' }, caption: 'ini gemboknya' },
] as const;

/** Says all of it, and gives back the desk with what was heard last. */
async function talk(
  startsAt: number,
  ...said: readonly Parameters<ReturnType<typeof chatDesk>['say']>[1][]
) {
  const desk = chatDesk({}, startsAt);
  let heard = '';
  for (const one of said) {
    heard = (await desk.say('warga', one)).map(({ text }) => text).join('\n');
  }
  return { desk, heard };
}

describe.each([
  ['while the office is open', openAt],
  ['at night', night],
])('a person who wants a person %s', (_, startsAt) => {
  describe.each([
    ['while he holds a report back', ['jangan dikirim dulu']],
    ['when he was asked whether to give it up', ['batal']],
    ['while he holds it back at the question for his name', ['belum mau lapor']],
  ])('%s', (__, before) => {
    const told = before[0] === 'belum mau lapor' ? [] : ['Wartini', 'lainnya'];
    const lines = [photo, story, 'Desa Ponggok Klaten', ...told, ...before, 'petugas'];

    test('is passed on with their wish alone, and hears that the report stays unsent', async () => {
      const { desk, heard } = await talk(startsAt, ...lines);
      expect(heard).toContain('tetap belum kami kirim');
      for (const wait of [0, 61, 1500]) {
        await desk.wait(wait);
        const tickets = await desk.tickets();
        expect(tickets).toHaveLength(1);
        expect(tickets[0]).not.toContain('gerai');
        expect(tickets[0]).not.toContain('gemboknya');
        expect(tickets[0]).not.toContain('Ponggok');
      }
      const { items } = await desk.aduan.tickets.list({}, { actor: desk.actor });
      const [{ ticket } = { ticket: undefined }] = items;
      const { subject } = await desk.aduan.tickets.get(ticket?.id as never, { actor: desk.actor });
      expect(subject).toBe(wish);
      expect(ticket?.attachments).toEqual([]);
    });
  });
});

test('what was held back while they called a person is whole once it is sent', async () => {
  const lines = [story, 'Desa Ponggok Klaten', 'Wartini', 'lainnya', 'jangan dikirim dulu'];
  const { desk } = await talk(
    night,
    ...lines,
    'gemboknya dua',
    'petugas',
    'kuncinya di bendahara',
    'kirim',
  );
  const tickets = (await desk.tickets()).join('\n');
  for (const words of [story, 'Ponggok', 'gemboknya dua', 'kuncinya di bendahara'])
    expect(tickets).toContain(words);
});

test('a question beside a report that is held back takes no file of it', async () => {
  const lines = [photo, story, 'Desa Ponggok Klaten', 'Wartini', 'lainnya', 'jangan dikirim dulu'];
  const { desk } = await talk(openAt, ...lines, 'kantor desa buka jam berapa?');
  const { items } = await desk.aduan.tickets.list({}, { actor: desk.actor });
  expect(items.map(({ ticket }) => ticket.attachments)).toEqual([[]]);
  expect((await desk.tickets()).join()).not.toContain('gerai');
});

test('a caller who holds their report back is put through without a word of it', async () => {
  const desk = phoneDesk({ officers: { desk: { queue: 'petugas' } } });
  const script = [
    '* call',
    '> #1',
    '> lapor',
    `> ${story}`,
    '> Desa Ponggok Klaten',
    '> Wartini',
    '> #5',
  ];
  const heard = await playCall(desk.call(), [...script, '> jangan dikirim dulu', '> petugas']);
  expect(heard.join('\n')).toContain('tetap belum kami kirim');
  const tickets = await desk.tickets();
  expect(tickets).toHaveLength(1);
  expect(JSON.stringify(tickets)).not.toContain('gerai');
});

describe('a citizen who sends a photo while asking for a ticket, and does not say whether to give it up', () => {
  const lines = ['cek laporan', photo, 'lupa nomornya', 'batal', 'hehe', 'wkwk', 'lewati'];

  test('is told that it is unsent once the wish for a person is filed, and its questions continue', async () => {
    const { desk, heard } = await talk(night, ...lines);
    expect(heard).toContain('belum kami kirim');
    expect(heard).toContain('Kejadiannya di mana');
    for (const wait of [0, 61, 1500]) {
      await desk.wait(wait);
      expect((await desk.tickets()).join()).not.toContain('gemboknya');
    }
  });

  test('finds all of it in the ticket once it is sent', async () => {
    const sent = ['Desa Ponggok Klaten', 'Wartini', 'lainnya', 'kirim'];
    const { desk } = await talk(night, ...lines, ...sent);
    const tickets = (await desk.tickets()).join('\n');
    for (const words of ['gemboknya', 'Ponggok']) expect(tickets).toContain(words);
  });

  test('is told goodbye where nothing was told', async () => {
    const { heard } = await talk(night, 'petugas', 'belum mau lapor', 'lewati');
    expect(heard).not.toContain('belum kami kirim');
  });
});

test('a photo alone is filed with the wish for a person, though nothing is said', async () => {
  const [{ type, media }] = photo;
  const { desk } = await talk(night, 'cek laporan', [{ type, media }], 'lupa', 'lewati');
  const { items } = await desk.aduan.tickets.list({}, { actor: desk.actor });
  expect(items.map(({ ticket }) => ticket.attachments?.length)).toEqual([1]);
});
