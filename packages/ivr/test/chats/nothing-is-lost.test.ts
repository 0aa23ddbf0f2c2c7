import { fc, testDesk } from '@aduan-internal/property';
import { expect } from 'vitest';
import { chatDesk, hidden } from './chat-desk.js';

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

/** Whether a case of somebody who hides says the words with the name in them made unreadable, and knows the name. */
function standsWithoutName(cases: string, text: string): boolean {
  if (!cases.includes(hidden)) return false;
  const words = text.split(' ');
  return words.some((_, from) =>
    words.some((_, last) => {
      const named = words.slice(from, last + 1).join(' ');
      const masked = [...words.slice(0, from), '••••', ...words.slice(last + 1)].join(' ');
      return last >= from && cases.includes(masked) && cases.includes(named);
    }),
  );
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

testDesk(
  'whatever a citizen says in a talk that is filed stands in a case of his',
  fc.array(move, { minLength: 2, maxLength: 12 }),
  async (moves) => {
    const desk = chatDesk();
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
    const cases = plain((await desk.cases('warga')).join('\n'));
    const cancelled = new Set(
      desk.talks.filter(({ node }) => node === 'cancelled').map(({ id }) => id),
    );
    const filed = new Set(desk.talks.filter(({ isFiled }) => isFiled).map(({ id }) => id));
    for (const { id, text } of desk.talks) {
      // Who hides may have said a name.
      const isName =
        cases.includes(hidden) && /^[\p{L}\s]+$/u.test(text) && text.split(' ').length <= 4;
      const isKept = filed.has(id) && !cancelled.has(id) && !isName;
      if (!isKept || !/ku\wo\wawe/.test(text) || standsWithoutName(cases, plain(text))) continue;
      expect(cases, text).toContain(plain(text));
    }
  },
);
