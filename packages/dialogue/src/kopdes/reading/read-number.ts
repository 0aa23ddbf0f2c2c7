import type { Said } from '../../session/input.js';
import { findNumbers } from './find-numbers.js';

/** A phone number in answer to the question for his own: any but one that is somebody else's by his words. */
export function readContact({ text = '', digits }: Said): { readonly value: string } | null {
  const own = findNumbers(digits ?? text).find(({ whose }) => whose !== 'other');
  return own ? { value: own.number } : null;
}

/** What somebody who waits for a call says of it, a number alone included. */
export function readWish({ text = '', digits = '' }: Said): { readonly value: string } | null {
  const said = text.trim() || digits;
  return said ? { value: said } : null;
}
