/** Longest text that may be only a question about privacy, in characters. */
const longest = 120;

/** What a citizen gave to the desk. Data that a cooperative holds does not count. */
const given =
  '(?:data|laporan|aduan)(?:ku|(?: pribadi)? (?:saya|sy|aku|kami|kulo|kula|abdi|gue|gw))';
const done =
  '(?:di)?(?:baca|lihat|liat|pakai|pake|gunakan|simpan|bagikan|kasih|berikan|sebarkan|kirim)(?:kan|in)?';
const whom =
  '(?:(?:buat|untuk|utk|ke|kepada|oleh|sama) ?(?:apa|siapa|mana)|siapa|di ?mana|berapa lama)';
const talk =
  '(?:(?:ya|sih|aja|saja|nih|dong|pak|bu|min|kak|nanti|bisa|boleh|akan|itu|yang|yg|sebenarnya) )*';

const questions = [
  'privasi',
  `${talk}${given} ${talk}${done} ${talk}${whom} ${talk}`,
  `${talk}${whom} ${talk}${done} ${given} ${talk}`,
  `${talk}${whom} ${talk}${given} ${talk}(?:${done} ${talk})?`,
];
const inEnglish = [
  'privacy',
  'who (?:(?:can|will|may) )?(?:reads?|sees?) my (?:report|data)',
  'what (?:do you do with|happens (?:to|with)) my data',
  'what is my data used for',
];

/**
 * The language in which a message asks who keeps what people tell, and what for: the word PRIVASI, or a text that is
 * only that question, such as "laporan saya dibaca siapa aja?". Null for every other message.
 */
export function asksForPrivacyNotice(text: string): 'id' | 'en' | null {
  if (text.length > longest) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = `${words.join(' ')} `;
  const is = (known: readonly string[]) =>
    known.some((question) => new RegExp(`^(?:${question}) ?$`, 'u').test(said));
  if (is(inEnglish)) return 'en';
  return is(questions) ? 'id' : null;
}
