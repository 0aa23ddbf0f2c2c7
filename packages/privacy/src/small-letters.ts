/** A text of the same length in small letters: patterns that ask for no capitals are built and run faster on it. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  // Some letters grow when they become small: "İ".
  return small.length === text.length
    ? small
    : text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}
