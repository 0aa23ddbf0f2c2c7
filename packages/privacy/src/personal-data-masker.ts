import { findPersonalData } from './find-personal-data.js';
import { type MaskOptions, maskPersonalData } from './mask-personal-data.js';
import type { PersonalDatum } from './personal-data.js';

/** The shape of a `Masker` of `@aduan/core`. */
export interface PersonalDataMasker {
  /** The text without the personal data that was found in it. */
  mask(text: string): string;
  /** What it takes out, as it was written. */
  find(text: string): readonly PersonalDatum[];
}

/**
 * A masker for `createAduan` of `@aduan/core`: eyes that may not know the person read the text without
 * the personal data that was found in it.
 */
export function personalDataMasker(options: MaskOptions = {}): PersonalDataMasker {
  return {
    mask: (text) => maskPersonalData(text, options),
    find: (text) => findPersonalData(text, options),
  };
}
