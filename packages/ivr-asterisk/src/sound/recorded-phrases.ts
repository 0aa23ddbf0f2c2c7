import { recordedSound } from './sound-files.js';
import type { Speak } from './speak.js';

/** Recorded sentences and parts of sentences, such as `{ 'Nomornya:': 'aduan/nomornya' }`. */
export type Phrases = Readonly<Record<string, string>>;

/** Digits as the line words them for speech. */
const digits: Readonly<Record<string, string>> = {
  nol: '0',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/**
 * A voice made of recordings. A sentence is composed of recorded parts, the longest first. Single digits use the sounds
 * of Asterisk (`digits:`, in the language of the call), letters use `characters:`. If a part is missing, another voice
 * reads the whole sentence, because two voices in one sentence are hard to follow.
 *
 * @param phrases - by language; sounds are named as in Asterisk, without file extension
 * @param otherwise - the voice for everything else
 */
export function recordedPhrases(
  phrases: Readonly<Record<string, Phrases>>,
  otherwise: Speak,
): Speak {
  return (line) => {
    if (line.type === 'audio') return [recordedSound(line.url)];
    const known = Object.hasOwn(phrases, line.language) ? phrases[line.language] : undefined;
    const sounds = known && put(line.text, known);
    return sounds && sounds.length > 0 ? sounds : otherwise(line);
  };
}

/** @returns null when a part was not recorded */
function put(text: string, phrases: Phrases): readonly string[] | null {
  const longestFirst = Object.keys(phrases).toSorted((one, other) => other.length - one.length);
  const sounds: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const phrase = longestFirst.find((one) => startsWith(rest, one));
    const [word = ''] = /^[\p{L}\p{N}]+/u.exec(rest) ?? [];
    const spelled = phrase === undefined ? spelledSound(word) : `sound:${phrases[phrase]}`;
    if (spelled === null) return null;
    sounds.push(spelled);
    rest = rest.slice((phrase ?? word).length).replace(/^[\s,.;]+/, '');
  }
  return sounds;
}

function startsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}

function spelledSound(word: string): string | null {
  const digit = Object.hasOwn(digits, word.toLowerCase()) ? digits[word.toLowerCase()] : undefined;
  if (digit !== undefined) return `digits:${digit}`;
  return /^[A-Z]$/.test(word) ? `characters:${word}` : null;
}
