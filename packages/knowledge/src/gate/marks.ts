/** Letters, digits and punctuation of plain text. */
const plain = /[A-Za-z0-9\s.,;:()"“”„«»‘’'%/+–—-]/gu;
const hidden = /[\p{C}\p{M}]/u;

/** Whether a text has only characters of plain text and of its source: no formatting, nothing hidden. */
export function isPlainlyWritten(text: string, source: string): boolean {
  const strange = [...text.normalize('NFC').replace(plain, '')];
  return strange.every((sign) => source.includes(sign) && !hidden.test(sign));
}
