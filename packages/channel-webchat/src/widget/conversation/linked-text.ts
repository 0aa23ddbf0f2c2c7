/** A part of a message: plain text, or a URL. */
export interface TextSegment {
  readonly text: string;
  /** Set for parts that may become a link; always http or https. */
  readonly href?: string;
}

const address = /https?:\/\/[^\s<>"'`]+/gi;
/** Characters that end a sentence rather than a URL. */
const trailing = /[.,;:!?)\]}]+$/;

/** Splits a message into text and URLs. The text itself stays unchanged. */
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

/** The whole URL; `null` when it is invalid. Many phones do not have `URL.canParse`. */
function addressOf(text: string): string | null {
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}
