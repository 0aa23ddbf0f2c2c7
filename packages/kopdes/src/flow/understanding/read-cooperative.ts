import type { CitizenMessage } from '@aduan/dialogue';
import { doesNotKnow } from './does-not-know.js';
import { findCooperative } from './find-cooperative.js';
import { nameAlone } from './find-name.js';
import { withoutNumbers } from './find-numbers.js';
import { findPlace } from './find-place.js';

/** The name of a cooperative in answer to its question: a text with such a word, or a few words that may be a name. */
export function readCooperative({
  text = '',
}: CitizenMessage): { readonly value: string | null } | null {
  if (doesNotKnow(text)) return { value: null };
  const said = withoutNumbers(text);
  const named = findCooperative(said) ?? (findPlace(said) === null ? nameAlone(said) : null);
  return named === null ? null : { value: named };
}
