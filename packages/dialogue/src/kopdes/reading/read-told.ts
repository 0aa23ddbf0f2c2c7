import type { Said } from '../../session/input.js';

/** What somebody told: any text with a word in it. */
export function readTold({ text = '' }: Said): { readonly value: string } | null {
  return /\p{L}{2}/u.test(text) ? { value: text.trim() } : null;
}
