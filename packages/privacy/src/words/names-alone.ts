import type { PersonalDatum } from '../personal-data.js';
import { knownNames } from './lists/known-names.js';
import { isCalledAfter, nameDatum } from './name-datum.js';
import { canBeName, isSayable } from './name-words.js';
import type { Word, Words } from './word.js';

/** Words before which a place or a thing stands as often as a person. */
const leadsToPlace =
  /(?:^|[^\p{L}])(?:di|ke|ka|(?<!(?:uang|duit|setoran|titipan|kiriman|transfer|rb|jt|ribu|juta|telepon|telp|wa|pesan|surat|kabar) )dari|asal|nang|ning|neng|teng|ing|wilayah|daerah|sekitar|pulau|wong|orang|warga|suku|adat|kampung|pupuk|beras|obat|bibit|akad|produk|sistem|menu|fitur|merk|merek|hp|ponsel|aplikasi|tipe|in|at)[.:]?\s+$/iu;
const joined = /^(?:[ \u00A0]|\. ?)$/u;

/**
 * Names without a cue: in a sentence, capitals that are in no list; known names two by two; in a text in
 * capitals, words that are in no list, two by two.
 */
export function namesAlone(text: string, { words, isShouted }: Words): readonly PersonalDatum[] {
  return chains(words, isShouted).flatMap((chain) => {
    const [first] = chain;
    if (!first || isCalledAfter(text, first.start)) return [];
    const known = chain.filter(({ kind }) => kind === 'name').length;
    const isKnownPair = known > 0 && chain.length > 1;
    if (isKnownPair) return nameDatum(text, chain, 0.6);
    if (isShouted) return chain.length > 1 ? nameDatum(text, chain, 0.5) : [];
    if (!first.isCapital) return [];
    if (known > 0) return nameDatum(text, chain, 0.55);
    const isInside = words[0] !== first && !/[.!?:\n"“”>*•|]/u.test(first.gap);
    const isLikely =
      isInside && !leadsToPlace.test(text.slice(Math.max(0, first.start - 28), first.start));
    return isLikely && chain.some(({ kind }) => kind === 'unknown')
      ? nameDatum(text, chain, 0.5)
      : [];
  });
}

/** Neighbouring words that look like parts of one name. */
function chains(words: readonly Word[], isShouted: boolean): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  let afterPlace = false;
  words.forEach((word, index) => {
    const last = words[index - 1];
    const isJoined =
      last !== undefined && joined.test(word.gap) && last.isCapital === word.isCapital;
    // "Gudang Desa Mekarjaya": what follows a thing in capitals is its name.
    if (!isJoined) afterPlace = false;
    if (!looksLikeName(word, isShouted)) {
      afterPlace ||= word.isCapital && word.kind !== 'role';
      return;
    }
    const chain = found.at(-1);
    if (isJoined && last && chain?.at(-1) === last) chain.push(word);
    else if (!(afterPlace && isJoined && !isShouted && word.kind !== 'name')) found.push([word]);
  });
  return found;
}

function looksLikeName(word: Word, isShouted: boolean): boolean {
  if (word.isGlued || word.word.length < 3) return false;
  if (!word.isCapital || isShouted) {
    if (!isShouted) return knownNames.has(word.word) && word.kind === 'name';
    return (
      word.kind === 'name' || word.kind === 'both' || (word.kind === 'unknown' && isSayable(word))
    );
  }
  if (word.isUpper) return word.kind === 'name';
  return canBeName(word, 'weak', false);
}
