import type { Masker } from '../../src/ports/masker.js';

/** A NIK, a typed phone number, or one of two names: enough for tests. */
const personal = /(?<NIK>\b\d{16}\b)|(?<PHONE>\b08[\d-]{8,14}\b)|(?<NAME>\b(?:Wagiman|Suratmi)\b)/g;

/** A masker that also returns its findings, like `personalDataMasker` of `@aduan/privacy`. */
export const findingMasker: Required<Masker> = {
  mask: (text) => text.replaceAll(personal, '[nama]'),
  find: (text) =>
    [...text.matchAll(personal)].flatMap(({ groups = {} }) =>
      Object.entries(groups).flatMap(([kind, value]) => (value ? [{ kind, value }] : [])),
    ),
};
