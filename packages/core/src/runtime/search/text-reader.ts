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
 * Creates a reader of texts. Masking takes long, so it yields to the event loop every few thousand characters.
 *
 * @param phone - reads the numbers of people; null = only words are read
 */
export function textReader(
  masker: Masker,
  phone: PhoneNumbers | null,
): (text: string) => Promise<ReadText> {
  let characters = 0;
  return async (text) => {
    characters += text.length;
    if (characters >= charactersPerBatch) {
      characters = 0;
      await yieldToEventLoop();
    }
    const masked = masker.mask(text);
    const words = wordsOf(text);
    // Nothing was masked, so there is nothing to find.
    if (masked === text) return { words, identities: [] };
    const shown = wordsOf(masked);
    return {
      words: new Set([...words].filter((word) => shown.has(word))),
      identities: phone ? identitiesAmong({ phone }, masker.find?.(text) ?? []) : [],
    };
  };
}
