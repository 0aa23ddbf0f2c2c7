import type { CitizenMessage } from '../../session/input.js';
import { doesNotKnow } from './does-not-know.js';
import { findNumbers } from './find-numbers.js';

/** A phone number in answer to the question for his own: any but one that is somebody else's by his words. */
export function readContact({
  text = '',
  digits,
}: CitizenMessage): { readonly value: string } | null {
  const own = findNumbers(digits ?? text).find(({ whose }) => whose !== 'other');
  return own ? { value: own.number } : null;
}

/** How somebody says that there is nothing to say. */
const leavesOut = /^(?:lewati?|skip|lanjut|next)$/iu;

/** What somebody who waits for a call says of it: a number alone, or that he has none, included. */
export function readWish({
  text = '',
  digits = '',
}: CitizenMessage): { readonly value: string } | null {
  const said = text.trim() || digits;
  const isWish = /[\p{L}\d]/u.test(said) && !doesNotKnow(said) && !leavesOut.test(said);
  return isWish ? { value: said } : null;
}
