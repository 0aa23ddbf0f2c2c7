export { findPersonalData } from './find-personal-data.js';
export type { MaskOptions } from './mask-personal-data.js';
export { maskPersonalData } from './mask-personal-data.js';
export type { FindOptions, PersonalDataKind, PersonalDatum } from './personal-data.js';
export type { PersonalDataMasker } from './personal-data-masker.js';
export { personalDataMasker } from './personal-data-masker.js';
