import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { nameWords, tellsPerson } from './name-words.js';
import type { Word, Words } from './word.js';

/** Predicates that only people have: a role, an age, an action. */
const saidOfPersons =
  /(?:,[ ](?:nelayan|petani|pedagang|peternak|buruh|guru|janda|duda|sopir|tukang|pensiunan|penjahit|warga|anggota|umur|usia|asal|istri|suami|anak|cucu|adik|kakak|ibu|bapak|\d{2}[ ](?:th|thn|tahun)(?!\p{L}))|[ ](?:bilang|ngomong|ngaku|mengaku|berkata|berjanji|janji|marah|menangis|nangis|kabur|nagih|menagih|komplain|mengeluh|mengadu|melapor|menelepon|nelpon|bertanya|menolak|menyuruh|menerima|titip|nitip|yang (?:nagih|bawa|pegang|tanda tangan|terima|input|urus|ngurus|lapor))(?!\p{L}))/iuy;
const maxWords = 4;

/** Names at the start of a sentence, recognized by its predicate: "Dullah, nelayan, …", "Togap bilang …". */
export function namesOfSubjects(text: string, words: Words): readonly PersonalDatum[] {
  if (words.isShouted) return [];
  return words.words.flatMap((word, index) => {
    if (!word.isCapital || word.isUpper || !beginsSentence(word, index)) return [];
    const name = nameWords(words, index, 'weak');
    saidOfPersons.lastIndex = name.at(-1)?.end ?? text.length;
    const isPerson = name.length <= maxWords && name.every((part) => part.isCapital);
    const isName = name.some(tellsPerson);
    return isPerson && isName && saidOfPersons.test(text) ? nameDatum(text, name, 0.55) : [];
  });
}

function beginsSentence({ gap }: Word, index: number): boolean {
  return index === 0 || /[.!?\n][ ]{0,2}$/u.test(gap);
}
