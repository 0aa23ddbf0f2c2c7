import { newText } from '../mail/new-text.js';
import type { ReadMail } from '../mail/read-mail.js';

/** The text of a mail for officers; the whole mail is attached when it is shortened. */
export interface ShownText {
  readonly texts: readonly string[];
  readonly isShortened: boolean;
}

/** Maximum text shown in a ticket, in UTF-16 units. */
const maxTextLength = 20_000;

/** The subject of a first mail, and its new text. */
export function shownText({
  references,
  subject,
  words,
}: Pick<ReadMail, 'references' | 'subject' | 'words'>): ShownText {
  const isReply = references.length > 0;
  const said = newText(words, isReply);
  const text = wellCut(said);
  const isShortened = text.trim() !== words.trim();
  const title = isReply ? '' : subject;
  return { texts: [title, text].filter((each) => each !== ''), isShortened };
}

/** Cuts a text to the maximum length, never within a surrogate pair. */
export function wellCut(text: string): string {
  if (text.length <= maxTextLength) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(maxTextLength - 1));
  return `${text.slice(0, isHalf ? maxTextLength - 1 : maxTextLength)}…`;
}
