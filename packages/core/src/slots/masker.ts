/** Makes free text fit for eyes that need not know the person: logs, events, exports. */
export interface Masker {
  /** @returns the text without personal data: of the same text the same, since a desk asks once and remembers for a while. */
  mask(text: string): string;
}

/** The safe default: withholds all free text, keeping only how long it was. */
export const withholdingMasker: Masker = {
  mask: (text) => (text === '' ? '' : `[${text.length} characters withheld]`),
};
