/** A text as a template parameter: Meta refuses line breaks, tabs and repeated spaces. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
