import { chatWords } from './lists/chat-words.js';
import { englishWords } from './lists/english-words.js';
import { knownNames } from './lists/known-names.js';
import { placeWords } from './lists/place-words.js';
import { regionalWords } from './lists/regional-words.js';
import { rootWords } from './lists/root-words.js';
import { ordinaryWords, roleWords } from './lists/stop-words.js';
import { soundsLikeName } from './name-sound.js';
import { soundsLikePlace } from './place-sound.js';
import { isInflected } from './word-stems.js';

/**
 * What a word can be. `stop` = never part of a name; `role` = an office; `name` = only a name; `both` = a name that
 * also has a meaning; `root` = has a meaning, and is a name of some people; `regional` = of a regional language,
 * where short words are names as well; `ordinary` = a form of a word, an abbreviation of chats or English; `unknown`
 * = in no list: probably a name if its position fits.
 */
export type WordClass =
  | 'stop'
  | 'role'
  | 'name'
  | 'both'
  | 'root'
  | 'regional'
  | 'ordinary'
  | 'place'
  | 'unknown';

const maxWordLength = 24;

const possessive = /-(?:nya|ne|na|ku|mu|lah|kah|e)$/u;

/** @param written - in lower case */
export function wordClass(written: string): WordClass {
  const word = written.replace(possessive, '');
  if (roleWords.has(word)) return 'role';
  if (ordinaryWords.has(word)) return 'stop';
  const isKnown = knownNames.has(word);
  const meaning = meaningOf(word, isKnown);
  if (isKnown) return meaning === null ? 'name' : 'both';
  if (meaning !== null) return meaning;
  if (soundsLikeName(word)) return 'name';
  return soundsLikePlace(word) ? 'place' : 'unknown';
}

function meaningOf(
  word: string,
  isKnown: boolean,
): 'place' | 'root' | 'regional' | 'ordinary' | null {
  if (placeWords.has(word)) return 'place';
  if (rootWords.has(word)) return 'root';
  if (chatWords.has(word) || englishWords.has(word)) return 'ordinary';
  if (regionalWords.has(word)) return 'regional';
  if (isKnown || word.length > maxWordLength) return null;
  const isForm = word.split('-').every((half) => rootWords.has(half) || isInflected(half));
  return isForm ? 'ordinary' : null;
}
