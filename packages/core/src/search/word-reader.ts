import type { Masker } from '../ports/masker.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';
import { wordsOf } from './words-of.js';

/** How much text is masked before the process yields, in UTF-16 units. */
export const charactersPerBatch = 4_000;

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
