/** Cost of a wrong or extra vowel, a doubled letter, or a silent h or k. Other mistakes cost 1. */
const soft = 0.4;
const isVowel = (letter: string) => 'aiueo'.includes(letter);
const isSilent = (letter: string) => isVowel(letter) || letter === 'h' || letter === 'k';

/**
 * Similarity of two name keys, 0 to 1: the least cost of typing and hearing mistakes that turn one into the other,
 * relative to the length (optimal string alignment). Two swapped letters count as one mistake.
 */
export function nameLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  const width = other.length + 1;
  const costs = new Float64Array((one.length + 1) * width);
  const at = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = 0; row <= one.length; row += 1) {
    const letter = one.charAt(row - 1);
    for (let column = 0; column <= other.length; column += 1) {
      if (row === 0 && column === 0) continue;
      const facing = other.charAt(column - 1);
      let least = Number.POSITIVE_INFINITY;
      if (row > 0) least = at(row - 1, column) + leftOut(letter, one.charAt(row - 2));
      if (column > 0) {
        least = Math.min(least, at(row, column - 1) + leftOut(facing, other.charAt(column - 2)));
      }
      if (row > 0 && column > 0) {
        least = Math.min(least, at(row - 1, column - 1) + exchanged(letter, facing));
        const swapped =
          letter === other.charAt(column - 2) && facing === one.charAt(row - 2) && row > 1;
        if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      costs[row * width + column] = least;
    }
  }
  return 1 - at(one.length, other.length) / longest;
}

function leftOut(letter: string, before: string): number {
  return isSilent(letter) || letter === before ? soft : 1;
}

function exchanged(one: string, other: string): number {
  if (one === other) return 0;
  return isVowel(one) && isVowel(other) ? soft : 1;
}
