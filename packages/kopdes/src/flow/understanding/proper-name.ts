import { describesProblem } from './describes-problem.js';

/** Words that never continue the name of a place or a cooperative, as the alternatives of a pattern. */
export const wordsAfterName =
  'yang|yg|katanya|kata|mana|ku|kulo|kula|kuring|apa|opo|boleh|tidak|tdk|gak|ga|nggak|belum|blm|sudah|sdh|udah|dan|tapi|karena|untuk|saya|kami|ini|itu|di|ada|mau|kemarin|sejak|ora|durung|mboten|boten|teu|henteu|anjing|bangsat|bajingan|brengsek|kampret|sialan|goblok|tolol|gerai|gerainya|gerainye|geraine|rekening|npwp|nib|jam|buka|bukanya|pung|wa|whatsapp|hp|sy|sya|gua|gue|aye|terus|trus|kadang|is|has|not|and';
const verb = /^(?:men|mem|meng|ber|ter)\p{L}{3,}$/u;

/**
 * The name after a word such as "desa": in a text with capitals, the words that begin with one; otherwise all words up
 * to a verb or a problem.
 *
 * @param found - the word and the possible name
 */
export function properName(found: string): string {
  const [kind = '', first = '', ...rest] = found.trim().split(/\s+/);
  const isCapital = /^\p{Lu}/u.test(first);
  const end = rest.findIndex((word) =>
    isCapital ? !/^[\p{Lu}\d]/u.test(word) : verb.test(word) || describesProblem(word),
  );
  return [kind, first, ...(end < 0 ? rest : rest.slice(0, end))].join(' ');
}
