/** Makes free text fit for eyes that need not know the person: logs, events, exports. */
export interface Masker {
  /** @returns the text without personal data: of the same text the same, since a desk asks once and remembers for a while. */
  mask(text: string): string;
  /**
   * What it takes out, where it knows what that is, so that those who may know people find them by it: see `identities` of
   * `tickets.search`. Left out: only what a ticket keeps of its reporter leads to it.
   */
  find?(text: string): readonly MaskedDatum[];
}

/** Something that a masker takes out of a text. */
export interface MaskedDatum {
  /** `NAME`, `NIK`, `PHONE` and `EMAIL` are searched for; all others are passed over. */
  readonly kind: string;
  /** As it was written. */
  readonly value: string;
}

/** The safe default: withholds all free text, keeping only how long it was. */
export const withholdingMasker: Masker = {
  mask: (text) => (text === '' ? '' : `[${text.length} characters withheld]`),
};
