/** Removes personal data from free text, for readers who need not know the person: logs, events, exports. */
export interface Masker {
  /** @returns the text without personal data; the same for the same text, because results are cached for a while */
  mask(text: string): string;
  /**
   * The values that `mask` removes, so that readers who may know people can find tickets by them: see `identities` of
   * `tickets.search`. Left out: tickets are found only by the data of their reporters.
   */
  find?(text: string): readonly MaskedDatum[];
}

/** A value that a masker removes from a text. */
export interface MaskedDatum {
  /** `NAME`, `NIK`, `PHONE` and `EMAIL` can be searched for; other kinds are ignored. */
  readonly kind: string;
  /** Value in its original spelling. */
  readonly value: string;
}

/** The safe default: withholds all free text and keeps only its length. */
export const withholdingMasker: Masker = {
  mask: (text) => (text === '' ? '' : `[${text.length} characters withheld]`),
};
