import { wordsOf } from '../../search/words-of.js';
import { charactersPerBatch } from '../reads/shown-ticket.js';
import type { Runtime } from '../runtime.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';
import { identitiesAmong, type SearchedIdentity } from './identities.js';

/** What can be searched for in a text. */
export interface ReadText {
  /** Its words that the masked form still shows: a masker puts others in the place of what it takes, and those are no words of the citizen. */
  readonly words: ReadonlySet<string>;
  /** What the masker took, as far as it says so. */
  readonly identities: readonly SearchedIdentity[];
}

/** Makes what reads texts. Masking takes long: others have their turn after every few thousand characters. */
export function textReader(
  { masker, phone }: Pick<Runtime, 'masker' | 'phone'>,
  { isOfPeople }: { readonly isOfPeople: boolean },
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
    // Where nothing was taken, nothing is to be found.
    if (masked === text) return { words, identities: [] };
    const shown = wordsOf(masked);
    const found = isOfPeople ? (masker.find?.(text) ?? []) : [];
    return {
      words: new Set([...words].filter((word) => shown.has(word))),
      identities: identitiesAmong({ phone }, found),
    };
  };
}
