/** Where a text may be split, best first: after a paragraph, a line, a sentence, a word. */
const seams = [/\n\s*\n/g, /\n/g, /[.!?…](?=\s)/g, /\s/g] as const;

/**
 * Splits a text into pieces that a channel can carry, at the best place in the second half of each piece. Only white
 * space at the splits is lost. A word that is longer than a piece is split between two visible characters, if each of
 * these fits into a piece.
 *
 * @param maxCharacters - longest piece, in UTF-16 units, at least 2
 */
export function splitText(text: string, maxCharacters: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxCharacters) {
    const end = endOfPart(rest, maxCharacters);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function endOfPart(text: string, max: number): number {
  // The white space after the piece may be the place to split.
  const start = text.slice(0, max + 1);
  for (const seam of seams) {
    const ends = Array.from(start.matchAll(seam), ({ 0: found, index }) =>
      found.trim() === '' ? index : index + found.length,
    );
    const end = ends.findLast((each) => each <= max);
    if (end !== undefined && end >= (seam === seams[3] ? 1 : max / 2)) return end;
  }
  return endOfCharacters(text, max);
}

/** The end of the last whole visible character, or of the last code point when one character is too long. */
function endOfCharacters(text: string, max: number): number {
  const segments = new Intl.Segmenter().segment(text.slice(0, max * 2));
  const end = segments.containing(max)?.index ?? 0;
  if (end > 0) return end;
  const isPair = (text.codePointAt(max - 1) ?? 0) > 0xffff;
  return isPair ? max - 1 : max;
}
