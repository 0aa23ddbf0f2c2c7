import type { Masker } from '../../ports/masker.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import { wordsOf } from '../../search/words-of.js';
import { charactersPerBatch } from '../reads/shown-ticket.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';
import { identitiesAmong, type SearchedIdentity } from './identities.js';

/** What can be searched for in a text. */
export interface ReadText {
  /** Its words that are also in the masked text. Placeholders of the masker are not words of the citizen. */
  readonly words: ReadonlySet<string>;
  /** What the masker found, if it reports that. */
  readonly identities: readonly SearchedIdentity[];
}

/**
 * Creates a reader of the words of texts that are also in the masked text, and whether something was masked. Masking
 * takes long, so it yields to the event loop every few thousand characters.
 */
export function wordReader(
  masker: Masker,
): (text: string) => Promise<{ readonly words: ReadonlySet<string>; readonly isMasked: boolean }> {
  let characters = 0;
  return async (text) => {
    characters += text.length;
    if (characters >= charactersPerBatch) {
      characters = 0;
      await yieldToEventLoop();
    }
    const masked = masker.mask(text);
    const words = wordsOf(text);
    if (masked === text) return { words, isMasked: false };
    const shown = wordsOf(masked);
    return { words: new Set([...words].filter((word) => shown.has(word))), isMasked: true };
  };
}

/**
 * Creates a reader of texts.
 *
 * @param phone - reads the numbers of people; null = only words are read
 */
export function textReader(
  masker: Masker,
  phone: PhoneNumbers | null,
): (text: string) => Promise<ReadText> {
  const read = wordReader(masker);
  return async (text) => {
    const { isMasked, words } = await read(text);
    // Where nothing was masked, there is nobody to find.
    const found = isMasked && phone ? (masker.find?.(text) ?? []) : [];
    return { words, identities: phone ? identitiesAmong({ phone }, found) : [] };
  };
}
