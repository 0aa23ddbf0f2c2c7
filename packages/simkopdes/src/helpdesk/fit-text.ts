import { InputError } from '@aduan/core';

/** Marks text that was cut. */
const ellipsis = '…';

/** Cuts a text after a whole word, never within a character, and marks the cut. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const room = words.slice(0, Math.max(0, most - ellipsis.length));
  const whole = room.replace(/[\uD800-\uDBFF]$/, '');
  const atWord = whole.replace(/\s+\S*$/, '');
  return `${atWord.length > most / 2 ? atWord : whole}${ellipsis}`;
}

/**
 * A text with the link to its full version, within a limit. The text is cut, the link never.
 *
 * @throws InputError when not even the link fits
 */
export function withLink(words: string, link: string, most: number): string {
  const room = most - link.length - 1;
  if (room < 0) throw new InputError('The link to the case is longer than Simkopdes takes.');
  return words === '' || room < 2 ? link : `${shortened(words, room)}\n${link}`;
}
