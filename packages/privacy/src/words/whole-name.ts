import type { PersonalDatum } from '../personal-data.js';
import type { Word, Words } from './word.js';

/** What stands before a name and belongs to it: titles of faith, learning and rank, and first parts that tell little alone. */
export const leadingWords: ReadonlySet<string> = new Set(
  'h hj haji hajah kh drs dra dr ir prof st i ni la wa tgk teuku tengku cut dt datuk datuak raden rr rd r m moh muh md abd nyi nyimas tubagus tb kgs msy ida gusti gde dewa desak sagung anak agung lalu baiq mas andi daeng dg karaeng puang si'.split(
    ' ',
  ),
);
/** Of these only what is written with a capital: they are words as well. */
const onlyCapital = new Set(
  'i la wa st m r rd dt dg md anak agung mas si puang daeng datuk lalu dewa cut ida'.split(' '),
);
/** What joins a name to that of the clan or the father. */
const joining = new Set('bin binti bt br boru dg daeng al el van de da dos alias'.split(' '));
const degree =
  /(?:[ \t]*,[ \t]*|[ \t]+)(?:S\.?[ ]?(?:H|E|T|P|Sos|Pd|Ag|Kom|I\.?P|Si|Hut|Psi|Kep|Farm|K\.?M|Pt|Tr|ST|Ak|Hum|Th|Fil|I\.?Kom)|M\.[ ]?(?:M|H|T|A|Si|Pd|Kom|Ag|Hum|Kn|AP|E|P|Sc|Kes|Ak|Th|BA)|MM|MH|MSi|MPd|MBA|MKn|Ph\.?[ ]?D|Lc|A\.?Md|B\.?A|SH|SE|ST|SP|SPd|SSos|SIP|SAg|SKom|Ak|CA)(?:\.[ ]?(?:I|Kep|Keb|Kom|Pd|T))?(?![\p{L}])\.?/uy;
const mostDegrees = 4;

/** A name with its titles, initials, clan and degrees: "Hj. Rosdiana br. Ginting, S.Pd." */
export function wholeName(text: string, words: Words, datum: PersonalDatum): PersonalDatum {
  const start = startOf(words, datum.start);
  const end = endOfDegrees(text, endOf(words, datum.end));
  return { ...datum, start, end, value: text.slice(start, end) };
}

function startOf({ words, indexAt, isShouted }: Words, from: number): number {
  let index = indexAt(from);
  while (index > 0) {
    const [before, first] = [words[index - 1], words[index]];
    if (!before || !first || !isNear(first.gap) || !leads(before, isShouted)) break;
    index -= 1;
  }
  return Math.min(from, words[index]?.start ?? from);
}

function leads({ word, isCapital, isGlued, kind }: Word, isShouted: boolean): boolean {
  if (isGlued) return false;
  if (word.length === 1 && isCapital) return !isShouted;
  if (leadingWords.has(word))
    return isCapital ? !isShouted || !onlyCapital.has(word) : !onlyCapital.has(word);
  return kind === 'name' && (isCapital || word.length > 3);
}

function endOf({ words, indexAt, isShouted }: Words, end: number): number {
  let last = end;
  for (let index = indexAt(end); ; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || word.isGlued || !isNear(word.gap)) return last;
    const isJoining = joining.has(word.word) && next !== undefined && isNear(next.gap);
    if (isJoining && canFollow(next, isShouted)) {
      last = next.end;
      index += 1;
    } else if (isPart(word, isShouted)) last = word.end;
    else return last;
  }
}

function isPart(word: Word, isShouted: boolean): boolean {
  if (word.kind === 'name' || word.kind === 'both') return word.word.length > 3 || word.isCapital;
  const isInitial = word.word.length === 1 && word.isCapital;
  return !isShouted && (isInitial || (word.isCapital && !word.isUpper && word.kind === 'unknown'));
}

function canFollow({ kind, isCapital }: Word, isShouted: boolean): boolean {
  return kind === 'name' || kind === 'both' || (isCapital && !isShouted && kind !== 'stop');
}

function isNear(gap: string): boolean {
  return gap === ' ' || gap === '.' || gap === '. ';
}

function endOfDegrees(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < mostDegrees; count++) {
    degree.lastIndex = at;
    const found = degree.exec(text)?.[0];
    if (found === undefined) break;
    at += found.length;
  }
  return at;
}
