/** A text of an untrusted file, without characters that move the cursor or change the text direction. */
export function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '\u00b7');
}
