/** Keys longer than that are compared as far as they go. */
const longest = 40;
/** Costs are counted in twentieths of a slip. */
const slip = 20;
const unreached = 1_000_000;
const rows = [0, 1, 2].map(() => new Int32Array(longest + 1));

/** Letters that are taken for each other, by ear or by the finger. */
const alike = 'bp pf fw td kg kh ck sc jy jc yi uo ei ea uw mn lr ao au ai io iu eo eu'.split(' ');

/** What it costs to take one letter for another, by both; none for itself, much for a digit. */
const changes = new Uint8Array(128 * 128).fill(slip);
for (let sign = 0; sign < 128; sign++) {
  for (let digit = 48; digit < 58; digit++) {
    changes[sign * 128 + digit] = 50;
    changes[digit * 128 + sign] = 50;
  }
}
for (let sign = 0; sign < 128; sign++) changes[sign * 129] = 0;
for (const pair of alike) {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  changes[one * 128 + other] = 12;
  changes[other * 128 + one] = 12;
}

/**
 * How far two keys are apart: the cheapest way from one to the other by letters that are put in, left
 * out, taken for another, or swapped with their neighbour. A slip counts 1, one that the ear or the
 * finger explains less, another digit more.
 *
 * @param limit - beyond it the exact distance does not matter, and what is returned is only more
 */
export function letterDistance(one: string, other: string, limit: number): number {
  const length = Math.min(one.length, longest);
  const width = Math.min(other.length, longest);
  const most = limit * slip;
  // Keys that differ that much in length before a place are too far apart in any case.
  const band = Math.ceil(limit) + 1;
  let [before, previous, current] = rows as [Int32Array, Int32Array, Int32Array];
  previous[0] = 0;
  for (let j = 1; j <= width; j++) previous[j] = (previous[j - 1] as number) + gap(other, j - 1);
  for (let i = 1; i <= length; i++) {
    const letter = one.charCodeAt(i - 1);
    const letterBefore = i > 1 ? one.charCodeAt(i - 2) : 0;
    const leaveOut = gap(one, i - 1);
    const first = Math.max(1, i - band);
    const last = Math.min(width, i + band);
    let least = first === 1 ? (previous[0] as number) + leaveOut : unreached;
    current[first - 1] = least;
    let against = first === 1 ? 0 : other.charCodeAt(first - 2);
    for (let j = first; j <= last; j++) {
      const againstBefore = against;
      against = other.charCodeAt(j - 1);
      let cost = changes[letter * 128 + against] as number;
      if (i === 1 && cost > 0) cost += 6;
      cost += previous[j - 1] as number;
      const left = (previous[j] as number) + leaveOut;
      if (left < cost) cost = left;
      const put = (current[j - 1] as number) + gap(other, j - 1);
      if (put < cost) cost = put;
      if (letter === againstBefore && letterBefore === against && letter !== against) {
        const swapped = (before[j - 2] as number) + 16;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (last < width) current[last + 1] = unreached;
    if (least > most) return least / slip;
    [before, previous, current] = [previous, current, before];
  }
  return (previous[width] as number) / slip;
}

/** 1 for the same key, less the more letters differ, 0 for less than `least`. */
export function similarity(one: string, other: string, least: number): number {
  if (one === other) return 1;
  const length = Math.max(one.length, other.length);
  const alike = 1 - letterDistance(one, other, (1 - least) * length) / length;
  return alike < least ? 0 : alike;
}

/** What it costs to put in or leave out that letter: little for an h or a doubled one, much for a digit. */
function gap(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (letter < 58) return 50;
  if (letter === 104 || (at > 0 && letter === word.charCodeAt(at - 1))) return 10;
  return at === 0 ? 24 : 18;
}
