/** A word in lower case, a run of digits with separators, or one punctuation mark. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly word: string;
  /** Its position in the text. */
  readonly at: number;
  /** Whether it was capitalized. */
  readonly isCapital: boolean;
}
