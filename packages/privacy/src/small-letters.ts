/** A text of the same length in lower case: case-sensitive patterns compile and run faster on it. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  // Some letters get longer in lower case: "İ".
  return small.length === text.length
    ? small
    : text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}
