import type { PersonalDatum } from '../personal-data.js';
import { leadsName } from './leading-words.js';
import { isCalledAfter, nameDatum } from './name-datum.js';
import { canBeName, isSayable } from './name-words.js';
import type { Word, Words } from './word.js';

/** Words before either a place, a thing or a person. */
const leadsToPlace =
  /(?:^|[^\p{L}])(?:di|ke|ka|(?<!(?:uang|duit|setoran|titipan|kiriman|transfer|rb|jt|ribu|juta|telepon|telp|wa|pesan|surat|kabar) )dari|asal|nang|ning|neng|teng|ing|wilayah|daerah|sekitar|pulau|wong|orang|warga|suku|adat|kampung|pupuk|beras|obat|bibit|akad|produk|sistem|menu|fitur|merk|merek|hp|ponsel|aplikasi|tipe|in|at)[.:]?\s+$/iu;
/** Words right before an unknown name: who does, gives, gets or is asked. */
const leadsToPerson =
  /(?:^|[^\p{L}])(?:di\p{L}{4,}|me[mnrlw]\p{L}{4,}|oleh|sama|sm|kata|ceuk|cek|jare|ujar|tutur|menurut|pengakuan|keterangan|pernyataan|penjelasan|laporan|bernama|milik|punya|kepada|kpd|bertemu|ketemu|hubungi|hub|tanya|panggil|cari|tunggu|lapor|titip|yaitu|yakni|adalah|dari|dr|lewat|via|dengan|dgn|bersama|bahwa|lalu|terus|trus|trs|karo|kaliyan|sareng|ka|ku|si|tolong|tlg|namanya|sendiri|katanya|jadi|menjadi|bukan)[ ,:]{1,2}$/iu;
/** Minimum length of lower-case words; shorter ones are often something else. */
const shortestSmall = 5;
/** Short names that are in no other list. */
const commonShortNames = new Set(
  'agus andi dedi deni doni joko yuni rina dewi wati hadi heri edi eko rudi tono toni yudi yani tuti titi umar udin iwan evan eva ani asep dadi didi dodi ella erna erni esti yanti fajr feri ferdi hana hani heni ida ina ira joni juli lina lisa mira nana nani neni nina nita novi rini riki riko rian robi romi roni rosa santi sinta siti susi tina tini tika tomi vera vina wawan widi yoga yuda yudha yusuf yaya'.split(
    ' ',
  ),
);
const joined = /^(?:[ \u00A0]|\. ?)$/u;

/**
 * Names without a cue: capitalized words of a sentence that are in no list; pairs of known names; in all-capital
 * texts, pairs of words that are in no list.
 */
export function namesAlone(text: string, { words, isShouted }: Words): readonly PersonalDatum[] {
  return chains(words, isShouted).flatMap(({ words: chain, isAfterThing }) => {
    const [first] = chain;
    if (isAfterThing && chain.length === 1) return [];
    if (!first || isCalledAfter(text, first.start)) return [];
    const before = text.slice(Math.max(0, first.start - 28), first.start);
    const isAfterPlace = leadsToPlace.test(before);
    const known = chain.filter(({ kind }) => kind === 'name').length;
    const isKnownPair = known > 0 && chain.length > 1;
    if (isKnownPair) return nameDatum(text, chain, 0.6);
    if (isShouted) {
      const isSure = known > 0 && first.word.length >= shortestSmall && !isAfterPlace;
      return (chain.length > 1 && known > 0) || isSure ? nameDatum(text, chain, 0.5) : [];
    }
    if (!first.isCapital) {
      const isLong = first.word.length >= shortestSmall || commonShortNames.has(first.word);
      return isLong && !isAfterPlace ? nameDatum(text, chain, 0.5) : [];
    }
    if (known > 0) return nameDatum(text, chain, 0.55);
    const isInside = words[0] !== first && !/[.!?:\n"“”>*•|]/u.test(first.gap);
    const isLikely = isInside && !isAfterPlace && leadsToPerson.test(before);
    return isLikely && chain.some((word) => word.kind === 'unknown' && isSayable(word))
      ? nameDatum(text, chain, 0.5)
      : [];
  });
}

/** Words that look like parts of one name. */
interface Chain {
  readonly words: Word[];
  /** Whether a capitalized thing precedes it: "Gedung Desa Mekarjaya", "Pendopo Agung". */
  readonly isAfterThing: boolean;
}

/** Consecutive words that look like parts of one name. */
function chains(words: readonly Word[], isShouted: boolean): readonly Chain[] {
  const found: Chain[] = [];
  let [afterPlace, isAfterThing] = [false, false];
  words.forEach((word, index) => {
    const last = words[index - 1];
    const isJoined =
      last !== undefined && joined.test(word.gap) && last.isCapital === word.isCapital;
    if (!isJoined) [afterPlace, isAfterThing] = [false, false];
    if (!looksLikeName(word, isShouted)) {
      const isThing =
        word.isCapital && word.kind !== 'role' && !leadsName(word, words[index + 1], false);
      afterPlace ||= isThing;
      isAfterThing ||=
        isThing && word.kind !== 'stop' && word.word.length > 1 && !beginsSentence(word, index);
      return;
    }
    const chain = found.at(-1);
    if (isJoined && last && chain?.words.at(-1) === last) chain.words.push(word);
    else if (!(afterPlace && isJoined && !isShouted && word.kind !== 'name'))
      found.push({ words: [word], isAfterThing: isAfterThing && !isShouted });
  });
  return found;
}

function beginsSentence({ gap }: Word, index: number): boolean {
  return index === 0 || /[.!?:\n]/u.test(gap);
}

function looksLikeName(word: Word, isShouted: boolean): boolean {
  if (word.isGlued || word.word.length < 3) return false;
  if (!word.isCapital || isShouted) {
    if (!isShouted) return word.kind === 'name';
    return (
      word.kind === 'name' || word.kind === 'both' || (word.kind === 'unknown' && isSayable(word))
    );
  }
  if (word.isUpper) return word.kind === 'name' && word.word.length >= shortestSmall;
  return canBeName(word, 'weak', false);
}
