/** A text as a template takes it: Meta refuses line ends, tabs and rows of blanks in what is filled in. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
