/** A text of a file that a stranger may have made, without letters that move the cursor or turn the line. */
export function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '\u00b7');
}
