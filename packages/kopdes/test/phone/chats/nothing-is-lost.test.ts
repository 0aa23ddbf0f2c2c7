import { fc, testDesk } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { type KopdesPerformOptions, kopdesKnow } from '../../../src/phone/index.js';
import { questionOf } from '../../../src/phone/kopdes-tickets.js';
import { chatDesk, hidden, openAt } from './chat-desk.js';

/** What people write, with a word of its own in each. */
const sentences = [
  'uang saya di koperasi * hilang dua bulan lalu',
  'pengurus * tidak mau menjawab',
  'desa * kecamatan *',
  'KSP * Jaya',
  'nama saya *',
  '*',
  'eh salah, bukan * tapi *',
  'maksud saya bukan itu, tapi desa *',
  'ganti nama jadi *',
  'ganti tempat jadi desa *',
  'kenapa * belum dibayar?',
  'apa syarat jadi anggota *?',
  'hp 08123456789 punya *',
  'bejo * 0812-3456-7890',
  'hub saya di 081234567890, * ya',
  'saya takut ketahuan *',
  'where is my money * please',
  'ADU-2026-000019-5 itu laporan *',
  'laporan saya ADU-2026-000019-4 soal * belum dijawab juga sampai hari ini',
  'saya mau bicara dengan orang soal *',
  'lupa nomornya, soal *',
  'Bu Siti *, ibu saya',
  'oh iya satu lagi: * juga kabur',
  'jangan dikirim dulu, * belum lengkap',
  'sudah saya bilang *',
] as const;
/** What is about nothing, or means a button or a command in more words than it needs. */
const asides = [
  'aku yo ora ngerti opo opo',
  'ah mboten purun kulo ajrih',
  'minta sama orang beneran aja',
  'i just want some human please',
  'pun mekaten mawon nggih',
  'teu terang abdi mah',
  'bingung saya jadinya gimana ini',
  'hmm sebentar saya cari suratnya dulu',
  'aduh kelamaan jawabnya kalian',
  'ga usah ditulis namaku takut aku',
  'halo selamat siang kak admin',
  'kirim dulu aja nanti saya lengkapi',
] as const;
const commands = [
  ...['halo', 'ya', 'tidak', 'kirim', 'ga tau', 'lapor', 'batal', 'ganti', 'petugas', 'english'],
  ...['ulangi', 'cek laporan', 'rahasia', 'anonim', '1', '2', '3', '123456', 'mau tanya', 'lewati'],
  ...[
    'laporan baru',
    'salah',
    'makasih',
    'lupa',
    'bantuan',
    'sudah',
    '2026000019',
    'udah sampe mana?',
  ],
] as const;

const move = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences).map((say) => ({ say })) },
  { weight: 3, arbitrary: fc.constantFrom(...asides).map((say) => ({ say })) },
  { weight: 4, arbitrary: fc.constantFrom(...commands).map((say) => ({ say })) },
  { weight: 3, arbitrary: fc.nat(5).map((press) => ({ press })) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences).map((caption) => ({ caption })) },
  { weight: 1, arbitrary: fc.constantFrom(2, 61).map((minutes) => ({ minutes })) },
);

/** A word that nobody else says: `kuwabe`. */
function wordOf(count: number): string {
  const letters = [count % 20, Math.floor(count / 20) % 20].map(
    (place) => 'bcdfghjklmnpqrstvwyz'[place],
  );
  return `ku${letters.join('o')}awe`;
}

/** A desk that knows who may join: it closes such a question with the answer. */
const answer: KopdesPerformOptions['answer'] = (told) => {
  if (!/syarat/u.test(String(told.question))) return { outcome: 'unknown' };
  const open = { ...questionOf(told), answer: 'Setiap warga dewasa boleh.' };
  return { outcome: 'told', slots: { answer: open.answer }, open };
};

/** As many words as a name has, or a number. */
const maxCovered = 4;

/** Texts with up to so many names and numbers of their own made unreadable, and something left to read. */
function coveredTexts(words: readonly string[], times: number): readonly (readonly string[])[] {
  if (times === 0) return [];
  const once = words.flatMap((_, from) =>
    words.slice(from, from + maxCovered).map((last, more) => {
      const [sign = ''] = /[,.]*$/.exec(last) ?? [];
      return [...words.slice(0, from), `••••${sign}`, ...words.slice(from + more + 1)];
    }),
  );
  const telling = once.filter((each) => each.some((word) => !word.startsWith('••••')));
  return [...telling, ...telling.flatMap((each) => coveredTexts(each, times - 1))];
}

/** Whether a case of somebody who hides says the words without what leads to him. */
function standsWithoutReporter(tickets: string, text: string): boolean {
  if (!tickets.includes(hidden)) return false;
  return coveredTexts(text.split(' '), 2).some((words) => tickets.includes(words.join(' ')));
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

testDesk(
  'whatever a citizen says in a talk that is filed stands in a case of his',
  fc.record({
    startsAt: fc
      .constantFrom('10:00', '19:00')
      .map((time) => Date.parse(`2026-02-18T${time}+07:00`)),
    // What a desk knows beyond the number of his case opens questions of its own.
    know: fc.constantFrom(undefined, kopdesKnow),
    moves: fc.array(move, { minLength: 2, maxLength: 12 }),
  }),
  async ({ know, moves, startsAt }) => {
    const desk = chatDesk({ answer }, startsAt, know);
    let count = 0;
    let offered: readonly string[] = [];
    const worded = (text: string) =>
      text.replace(/\*/g, () => {
        count += 1;
        return wordOf(count);
      });
    for (const [place, made] of moves.entries()) {
      if ('minutes' in made) await desk.wait(made.minutes);
      else {
        const heard = await ('press' in made
          ? desk.press('warga', offered[made.press % Math.max(offered.length, 1)] ?? 'complaint')
          : desk.say(
              'warga',
              'say' in made
                ? worded(made.say)
                : [
                    {
                      type: 'media',
                      media: { ref: `f${place}`, kind: 'image' },
                      caption: worded(made.caption),
                    },
                  ],
            ));
        offered = heard.at(-1)?.choices ?? offered;
      }
    }
    await desk.wait(61);
    // What waits for him is not lost either.
    await desk.say('warga', 'kirim');
    await desk.wait(61);
    const tickets = plain((await desk.tickets()).join('\n'));
    const cancelled = new Set(
      desk.talks.filter(({ node }) => node === 'cancelled').map(({ id }) => id),
    );
    const heldBack = new Map(desk.talks.map(({ id, isHeldBack }) => [id, isHeldBack]));
    const filed = new Set(desk.talks.filter(({ isFiled }) => isFiled).map(({ id }) => id));
    const dropped = desk.talks.map((talk) => plain(talk.dropped ?? '')).join('\n');
    for (const { id, text } of desk.talks) {
      // Who hides may have said a name, or a number with it.
      const isName =
        tickets.includes(hidden) && /^[\p{L}\d\s-]+$/u.test(text) && text.split(' ').length <= 4;
      const isSent = filed.has(id) && !cancelled.has(id) && heldBack.get(id) === false;
      const isKept = isSent && !isName && !dropped.includes(plain(text));
      const isSaid = /ku\wo\wawe/.test(text) || asides.some((each) => each === text);
      if (!isKept || !isSaid || standsWithoutReporter(tickets, plain(text))) continue;
      expect(tickets, text).toContain(plain(text));
    }
  },
);

test.each(['sudah jelas kalau begitu saja', 'muhun eta wungkul cekap'])(
  'what is said behind an answer stands in the ticket that was closed with it: %s',
  async (said) => {
    const desk = chatDesk({ answer });
    await desk.say('warga', 'apa syarat jadi anggota koperasi?');
    await desk.say('warga', said);
    await desk.wait(61);
    const [filed = '', ...others] = await desk.tickets();
    expect(others).toEqual([]);
    expect(filed).toContain(said);
    expect(filed.match(/apa syarat/gu)).toHaveLength(1);
  },
);

/** After hours: who asks for a person then has a case that what he says later joins. */
const evening = Date.parse('2026-02-18T19:00+07:00');

test('a story is not thought to stand in the ticket of a person because a question joins it', async () => {
  const desk = chatDesk({ answer }, evening);
  const said = [
    'laporan saya ADU-2026-000019-4 soal kubobawe belum dijawab juga sampai hari ini',
    'uang saya di koperasi kucobawe hilang dua bulan lalu',
    'uang saya di koperasi kufobawe hilang dua bulan lalu',
    'uang saya di koperasi kugobawe hilang dua bulan lalu',
    'kenapa kuhobawe belum dibayar?',
  ];
  for (const text of ['mau tanya', ...said, 'halo']) await desk.say('warga', text);
  await desk.wait(61);
  const [filed = '', ...others] = await desk.tickets('warga');
  expect(others).toEqual([]);
  for (const text of said) expect(filed).toContain(text);
});

test('what is said behind the ticket of a wish stands in it, however much was filed with that', async () => {
  const desk = chatDesk({}, evening);
  const fear = 'aku wedi ketahuan kubobawe';
  for (const text of ['bisa ngobrol sama orang soal kucobawe ga', '0812 3456 7890', fear])
    await desk.say('warga', text);
  await desk.say('warga', 'udah sampe mana?');
  await desk.wait(61);
  expect((await desk.tickets()).join('\n')).toContain(fear);
});

test('nor because a question is answered in it', async () => {
  const desk = chatDesk({ answer }, evening);
  const story = 'kirim dulu aja nanti saya lengkapi';
  const said = ['petugas', 'aku yo ora ngerti opo opo', story, 'apa syarat jadi anggota kubobawe?'];
  for (const text of said) await desk.say('warga', text);
  await desk.wait(61);
  expect((await desk.tickets()).join('\n')).toContain(story);
});

test('a story is not thought to stand in the ticket of a person that is opened with its message', async () => {
  const desk = chatDesk({ answer }, evening);
  const media = { ref: 'f1', kind: 'image' } as const;
  const story = 'uang saya di koperasi kubobawe hilang dua bulan lalu';
  await desk.say('warga', 'saya mau bicara dengan orang soal kucobawe');
  await desk.say('warga', 'halo');
  await desk.say('warga', [{ type: 'media', media, caption: 'apa syarat jadi anggota kudobawe?' }]);
  await desk.say('warga', story);
  await desk.say('warga', 'halo');
  await desk.wait(61);
  expect((await desk.tickets()).join('\n')).toContain(story);
});

test('what is put right before words that nobody understands stands in the ticket with them', async () => {
  // Who can be reached is asked for no number.
  const desk = chatDesk({}, undefined, (state) => {
    const { reachable: _, ...known } = kopdesKnow(state);
    return known;
  });
  const story = 'uang saya di koperasi kubobawe hilang dua bulan lalu';
  for (const text of [story, 'desa kecamatan kucobawe', 'Budi', 'lainnya', 'kirim'])
    await desk.say('warga', text);
  await desk.say('warga', 'hp 08123456789 punya kudobawe');
  const said = ['ganti tempat jadi desa kufobawe', 'aku yo ora ngerti opo opo'];
  for (const text of said) await desk.say('warga', text);
  const [filed = '', ...others] = await desk.tickets();
  expect(others).toEqual([]);
  for (const text of said) expect(filed.split(text)).toHaveLength(2);
});

test('what ends a talk stands below what was left to be filed before it', async () => {
  const desk = chatDesk({}, evening, kopdesKnow);
  const media = { ref: 'f1', kind: 'image' } as const;
  const caption = 'uang saya di koperasi kucobawe hilang dua bulan lalu';
  const said = ['bejo kudobawe 0812-3456-7890', 'where is my money kufobawe please'];
  await desk.say('warga', '2');
  await desk.press('warga', 'complaint');
  await desk.say('warga', 'aku yo ora ngerti opo opo');
  await desk.say('warga', 'cek laporan');
  await desk.say('warga', [{ type: 'media', media, caption }]);
  for (const text of said) await desk.say('warga', text);
  const [filed = '', ...others] = await desk.tickets();
  expect(others).toEqual([]);
  for (const text of [caption, ...said]) expect(filed).toContain(text);
});

test.each(['1', '2'])(
  'what is said beside the question whose number it is stands once: %s',
  async (whose) => {
    const desk = chatDesk({}, openAt, kopdesKnow);
    const beside = 'ganti tempat jadi desa kubobawe';
    await desk.say('warga', 'gerai kopdes dikunci sejak panen raya');
    await desk.wait(61);
    await desk.press('warga', 'complaint');
    for (const text of ['hp 08123456789 punya kucobawe', beside, whose])
      await desk.say('warga', text);
    await desk.wait(61);
    expect((await desk.tickets()).join('\n').split(beside)).toHaveLength(2);
  },
);
