/** A piece of a message: plain words, or the address of a page. */
export interface TextSegment {
  readonly text: string;
  /** Set for pieces that may become a link; always http or https. */
  readonly href?: string;
}

const address = /https?:\/\/[^\s<>"'`]+/gi;
/** What ends a sentence rather than an address. */
const trailing = /[.,;:!?)\]}]+$/;

/** Splits the text of a message into words and addresses. Everything else stays as it was written. */
export function linkedText(text: string): readonly TextSegment[] {
  const pieces: TextSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(trailing, '');
    const href = addressOf(found);
    if (href === null) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: found, href });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The whole address; `null` when it is none. `URL.canParse` is too young for many phones. */
function addressOf(text: string): string | null {
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}
