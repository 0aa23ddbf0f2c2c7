import { othersTurn } from '../runtime/others-turn.js';
import { charactersPerTurn } from '../runtime/reads/shown-ticket.js';
import type { Masker } from '../slots/masker.js';
import { wordsOf } from './words-of.js';

/**
 * Reads the words of a text that its masked form still shows: a masker puts others in the place of what it takes, and those are no
 * words of the citizen. Masking takes long: others have their turn after every few thousand characters.
 */
export function shownWordsReader(masker: Masker): (text: string) => Promise<ReadonlySet<string>> {
  let characters = 0;
  return async (text) => {
    characters += text.length;
    if (characters >= charactersPerTurn) {
      characters = 0;
      await othersTurn();
    }
    const masked = wordsOf(masker.mask(text));
    return new Set([...wordsOf(text)].filter((word) => masked.has(word)));
  };
}
