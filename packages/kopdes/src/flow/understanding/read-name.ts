import type { CitizenMessage } from '@aduan/dialogue';
import { nameAlone } from './find-name.js';
import { withoutNumbers } from './find-numbers.js';

/** Reads a name in answer to the question for it. */
export function readName({ text = '' }: CitizenMessage): { value: string } | null {
  const name = nameAlone(withoutNumbers(text));
  return name === null ? null : { value: name };
}
