import type { Masker } from '../../src/ports/masker.js';

/** A NIK, a phone number as it is typed, or one of two names: enough for tests. */
const personal = /(?<NIK>\b\d{16}\b)|(?<PHONE>\b08[\d-]{8,14}\b)|(?<NAME>\b(?:Wagiman|Suratmi)\b)/g;

/** A masker that says what it takes out, as `personalDataMasker` of `@aduan/privacy` does. */
export const findingMasker: Required<Masker> = {
  mask: (text) => text.replaceAll(personal, '[nama]'),
  find: (text) =>
    [...text.matchAll(personal)].flatMap(({ groups = {} }) =>
      Object.entries(groups).flatMap(([kind, value]) => (value ? [{ kind, value }] : [])),
    ),
};
