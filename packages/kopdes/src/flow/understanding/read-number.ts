import type { CitizenMessage } from '@aduan/dialogue';
import { doesNotKnow } from './does-not-know.js';
import { findNumbers } from './find-numbers.js';

/** Reads a phone number in answer to the question for the citizen's own. Another person's number, according to its words, is refused. */
export function readContact({
  text = '',
  digits,
}: CitizenMessage): { readonly value: string } | null {
  const own = findNumbers(digits ?? text).find(({ whose }) => whose !== 'other');
  return own ? { value: own.number } : null;
}

/** Words that skip the question. */
const leavesOut = /^(?:lewati?|skip|lanjut|next)$/iu;

/** A citizen's answer about the call back that they wait for. A number alone, or that they have none, is valid too. */
export function readWish({
  text = '',
  digits = '',
}: CitizenMessage): { readonly value: string } | null {
  const said = text.trim() || digits;
  const isWish = /[\p{L}\d]/u.test(said) && !doesNotKnow(said) && !leavesOut.test(said);
  return isWish ? { value: said } : null;
}
