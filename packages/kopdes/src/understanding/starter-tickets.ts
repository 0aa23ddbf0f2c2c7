import type { LabelledTicket } from '@aduan/knowledge/understanding';
import { matters } from './matters.js';
import { moreWordings } from './more-wordings.js';
import { randomOf } from './random.js';

const fillings: Readonly<Record<string, readonly string[]>> = {
  akta: ['akta pendirian', 'akta notaris', 'akta'],
  kopdes: [
    'kopdes',
    'koperasi desa merah putih',
    'KDMP',
    'koperasi merah putih desa kami',
    'kopdes sini',
  ],
  lama: [
    'sudah dua bulan belum',
    'sampai sekarang belum',
    'lama sekali belum',
    'udah setaun blm',
    'tak kunjung',
  ],
  uang: ['5 juta', 'uang', 'dua juta rupiah', 'Rp750.000'],
  ketua: ['ketua', 'bendahara', 'sekretaris', 'pengurus'],
  gagal: ['katanya data tidak cocok', 'gagal terus', 'berkas dianggap kurang'],
};
const openings = [
  '',
  '',
  '',
  'min ',
  'pak ',
  'Selamat pagi, ',
  'mohon bantuannya, ',
  'halo, saya mau lapor ',
];
const endings = [
  '',
  '',
  '.',
  ', tolong ditindaklanjuti',
  ', mohon penjelasan',
  ' gimana ini',
  ', terima kasih',
];
const hurries = [
  ', anak saya diancam malam ini',
  ', tolong segera, orangnya mau kabur besok',
  ', warga sudah ramai mau merusak kantor',
];
/** How many descriptions of each topic are reserved for measuring. */
const unseen = 3;
const slips = 0.15;
const hurried = 0.12;

/**
 * Invented tickets, for a desk without tickets of its own: sentences of about two hundred patterns, filled at random,
 * with misspellings. **They are not texts of citizens**, so a model trained on them knows these patterns and little
 * else: train your own as soon as officers have labelled some hundreds. The last thirty of a hundred use patterns that
 * the others do not, so that a model is calibrated and measured on unseen sentences.
 *
 * @param count - how many
 * @param seed - the same seed gives the same tickets
 */
export function starterTickets(count: number, seed = 7): readonly LabelledTicket[] {
  const random = randomOf(seed);
  const oneOf = (choices: readonly string[]) =>
    choices[Math.floor(random() * choices.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const isUnseen = at >= count * 0.7;
    const matter = matters[Math.floor(random() * matters.length)] ?? matters[0];
    const own = matter?.ways ?? [];
    const further = moreWordings[matter?.category ?? ''] ?? [];
    const ways = [...own.slice(0, -1), ...further, ...own.slice(-1)];
    const told = oneOf(isUnseen ? ways.slice(-unseen) : ways.slice(0, -unseen)).replaceAll(
      /\{(\w+)\}/g,
      (__, name) => oneOf(fillings[String(name)] ?? []),
    );
    const isUrgent = matter?.kind === 'complaint' && random() < hurried;
    const text = `${oneOf(openings)}${told}${isUrgent ? oneOf(hurries) : oneOf(endings)}`;
    return {
      text: random() < slips ? withSlip(text, random) : text,
      ...(matter && { category: matter.category, kind: matter.kind }),
      urgency: isUrgent ? 'segera' : 'biasa',
    };
  });
}

/** Swaps two letters. */
function withSlip(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 3));
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
}
