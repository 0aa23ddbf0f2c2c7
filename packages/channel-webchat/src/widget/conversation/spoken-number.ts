/**
 * A ticket number or PIN for a voice: signs one by one, with a pause between groups, so that a screen
 * reader says "A D U, 2 0 2 6" instead of a word and a quantity.
 */
export function spokenNumber(number: string): string {
  return number
    .split(/[^\p{L}\p{N}]+/u)
    .map((group) => [...group].join(' '))
    .join(', ');
}
