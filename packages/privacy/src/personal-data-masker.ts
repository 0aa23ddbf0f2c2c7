import { findPersonalData } from './find-personal-data.js';
import { type MaskOptions, maskPersonalData } from './mask-personal-data.js';
import type { PersonalDatum } from './personal-data.js';

/** Compatible with a `Masker` of `@aduan/core`. */
export interface PersonalDataMasker {
  /** The text with the personal data masked that was found in it. */
  mask(text: string): string;
  /** The personal data that would be masked. */
  find(text: string): readonly PersonalDatum[];
}

/**
 * Makes a masker for `createAduan` of `@aduan/core`: officers who may not know the person read the text with the
 * personal data masked that was found in it.
 */
export function personalDataMasker(options: MaskOptions = {}): PersonalDataMasker {
  return {
    mask: (text) => maskPersonalData(text, options),
    find: (text) => findPersonalData(text, options),
  };
}
