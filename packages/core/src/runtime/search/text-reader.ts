import type { Masker } from '../../ports/masker.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import { wordReader } from '../../search/word-reader.js';
import { identitiesAmong, type SearchedIdentity } from './identities.js';

/** What can be searched for in a text. */
export interface ReadText {
  /** Its words that are also in the masked text. Placeholders of the masker are not words of the citizen. */
  readonly words: ReadonlySet<string>;
  /** What the masker found, if it reports that. */
  readonly identities: readonly SearchedIdentity[];
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
