import { tokens } from '@aduan/dialogue';
import { describesProblem } from './describes-problem.js';
import { doesNotKnow } from './does-not-know.js';
import { cooperativeKinds } from './find-cooperative.js';
import { findPlace } from './find-place.js';
import { isOverwhelmed } from './is-overwhelmed.js';
import { isEmpty } from './is-small-talk.js';
import { self, selves } from './pronouns.js';

const ends = [
  'yang|yg|dari|di|ke|mau|ingin|umur|usia|alamat|warga|anggota|nasabah|dan|tinggal|saya|ini|from|and|want',
  'jangan|jgn|ojo|tolong|tlg|mohon|minta|harap|ya|yak|yah|ye|nah|nih|dong|orang|nomor|nomer|no|hp|wa',
  'tidak|tdk|ada|belum|sudah|rahasia\\p{L}*|dirahasia\\p{L}*|dipakai|dipake|dicatut|disebut\\p{L}*|dicantum\\p{L}*|dicoret|dihapus',
].join('|');
/** Abbreviations before a name; their full stop does not end a sentence. */
const titles = 'moh|mohd|muh|muhd|abd|br|st|dr|drs|ir|hj?';
const named = new RegExp(
  String.raw`(?<!\p{L})(?:nama\s+(?:${self})|namaku|jeneng\s*ku|asma kulo|my name is)(?:\s*[:,])?\s+((?:(?!(?:${ends})(?![\p{L}]))(?:(?:${titles}|\p{L})\.\s*|[\p{L}'’]+\s*)){1,4})`,
  'giu',
);
/** Words that ask to keep a name secret; the words after them are not the citizen's name. */
const keeping =
  /(?<!\p{L})(?:rahasia\p{L}*|dirahasia\p{L}*|jangan\p{L}*|jgn|jang(?:ki|ko|mi)?|ojo|ampun|ulah|tanpa|don['’]?t|hide)(?!\p{L})[^.;!?\n]*$/iu;

/** Beginnings of answers that give no name: "tidak tahu", "nggak mau". */
const refusal =
  /^(?:tidak|tdk|ga|gak|nggak|ngga|enggak|ndak|indak|ora|mboten|teu|alim|embung|tra|ta['’]?(?= )|belum|bukan|jangan|kurang tahu|entah|lupa|rahasia|no|not|never)(?!\p{L})/iu;

/** The name that the citizen gives as theirs: "nama saya Sri Wahyuni"; null when there is none. */
export function findName(text: string): string | null {
  const found = [...text.matchAll(named)].find(({ index }) => !keeping.test(text.slice(0, index)));
  return found?.[1] === undefined ? null : tidy(found[1]);
}

/** Words that introduce a name: "namanya", "sebut aja", "just call me". */
const leads =
  /^(?:(?:saya|aku|kulo|kula|abdi|nama(?:nya|ku)?|jeneng\s?(?:ku|e)|asma\p{L}*|wasta\p{L}*|panggil(?:an)?|sebut|just|call me|name is|i am|i'm|it's|this is|saja|aja|ae|bae|mawon|ini|iki|dengan)\s+)+/iu;

/** A whole message as a name: one to five words of letters, with only small talk around it; null when it is something else. */
export function nameAlone(text: string): string | null {
  const found = findName(text);
  if (found !== null) return found;
  if (text.length > maxNameLength || refusal.test(text.trim()) || doesNotKnow(text)) return null;
  const parts = text.split(
    new RegExp(String.raw`[,;:!()\n]+|\.{2,}|(?<!(?<!\p{L})(?:${titles}))\.\s`, 'iu'),
  );
  const telling = parts.filter(
    (part) =>
      findPlace(part) === null && !tokens(part).every((word) => isEmpty(word) || phones.has(word)),
  );
  const names = telling.flatMap((part) => nameIn(part) ?? []);
  return names.length > 0 && names.length === telling.length ? (names[0] ?? null) : null;
}

function nameIn(text: string): string | null {
  if (isSentence(text)) return null;
  const plain = text.trim().replace(leads, '').trim();
  return /^[\p{L}'’.]{2,}(?:\s+[\p{L}'’.]+){0,4}$/u.test(plain) && !plain.includes('?')
    ? tidy(plain)
    : null;
}

/** Words for a phone number beside a name. */
const phones = new Set('no nomor nomer hp wa whatsapp telepon telp tlp dan'.split(' '));
/** Words beside a name that are not part of it: "Pak Budi". */
const beside = new Set([
  ...'pak bu bapak ibu mas mbak kak nama ini panggil saja aja ya'.split(' '),
  ...selves,
]);
/** Words of a story: a text with one of them is no name. */
const told = new RegExp(
  String.raw`(?<!\p{L})(?:uang|dana|simpanan|pinjaman|laporan|lapor|pengurus|ketua|gerai|takut|${cooperativeKinds}|kecamatan|kec|kelurahan|kabupaten|kab|kota|provinsi|dusun|kampung|rt|rw|jalan|nama(?! (?:${self}))|nomor|desa)(?!\p{L})`,
  'iu',
);

/** Longest name, in characters. */
const maxNameLength = 200;

/** Whether a message is a sentence instead of a name: "hmm apa ya", "sebentar", "uang saya belum kembali". */
function isSentence(text: string): boolean {
  if (text.length > maxNameLength) return true;
  const words = tokens(text).filter((word) => !beside.has(word));
  return (
    told.test(text) ||
    describesProblem(text) ||
    isOverwhelmed(text) ||
    words.length === 0 ||
    words.some((word) => word.length > 1 && isEmpty(word))
  );
}

function tidy(name: string): string {
  return name
    .trim()
    .replace(/(?<![.,\s])[.,\s]+$/u, '')
    .replace(/\s+/g, ' ');
}
