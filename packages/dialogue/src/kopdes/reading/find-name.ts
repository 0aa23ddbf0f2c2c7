import { tokens } from '../../words/tokens.js';
import { isEmpty } from './tells-nothing.js';

const ends =
  'yang|yg|dari|di|mau|ingin|umur|usia|alamat|warga|anggota|nasabah|dan|tinggal|saya|ini|from|and|want';
const named = new RegExp(
  String.raw`(?<!\p{L})(?:nama\s+(?:saya|kulo|kula|ku)|namaku|jeneng\s*ku|asma kulo|my name is|a\.\s?n\.|atas nama)(?:\s*[:,])?\s+((?:(?!(?:${ends})(?![\p{L}]))[\p{L}'’.]+\s*){1,4})`,
  'iu',
);

/** How an answer begins that gives no name: "tidak tahu", "nggak mau". */
const refusal =
  /^(?:tidak|tdk|ga|gak|nggak|ngga|enggak|ndak|ora|mboten|belum|bukan|jangan|kurang tahu|entah|lupa|rahasia|no|not|never)(?!\p{L})/iu;

/** The name that somebody gives as his: "nama saya Sri Wahyuni"; null when he gives none. */
export function findName(text: string): string | null {
  const [, name] = named.exec(text) ?? [];
  return name === undefined ? null : tidy(name);
}

/** A whole message as a name: one to five words of letters; null when it is something else. */
export function nameAlone(text: string): string | null {
  const found = findName(text);
  if (found !== null) return found;
  if (refusal.test(text.trim()) || isSentence(text)) return null;
  const plain = text
    .replace(
      /^(?:saya|aku|kulo|kula|abdi|nama(?:ku)?|jeneng\s?ku|panggil(?: saja)?|i am|i'm)\s+/iu,
      '',
    )
    .trim();
  return /^[\p{L}'’.]{2,}(?:\s+[\p{L}'’.]+){0,4}$/u.test(plain) && !plain.includes('?')
    ? tidy(plain)
    : null;
}

/** Words that stand beside a name, and in none: "Pak Budi". */
const beside = new Set(
  'pak bu bapak ibu mas mbak kak saya aku kulo kula abdi nama ini panggil saja aja ya'.split(' '),
);
/** Words of what happened: who tells it has not said his name. */
const told =
  /(?<!\p{L})(?:uang|dana|koperasi|simpanan|pinjaman|laporan|lapor|pengurus|ketua|gerai|takut|kopdes|kopkel|kdmp|kkmp|ksp|kspps|kud|bmt|kecamatan|kelurahan|nama(?! (?:saya|kulo|kula|ku))|nomor|desa)(?!\p{L})/iu;

/** No name has as many characters. */
const longestName = 200;

/** Whether somebody talks rather than naming himself: "hmm apa ya", "sebentar", "uang saya belum kembali". */
function isSentence(text: string): boolean {
  if (text.length > longestName) return true;
  const words = tokens(text).filter((word) => !beside.has(word));
  return (
    told.test(text) || words.length === 0 || words.some((word) => word.length > 1 && isEmpty(word))
  );
}

function tidy(name: string): string {
  return name
    .trim()
    .replace(/(?<![.,\s])[.,\s]+$/u, '')
    .replace(/\s+/g, ' ');
}
