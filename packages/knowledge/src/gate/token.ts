/** A word in small letters, a run of digits with what divides them, or one mark. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly word: string;
  /** Where it stands in the text that was read. */
  readonly at: number;
  /** Whether it was written with a capital. */
  readonly isCapital: boolean;
}
