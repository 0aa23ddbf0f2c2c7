import { enOfficeSettings } from '../en-office-settings.js';
import type { idOfficePart } from './id-office.js';

/** Settings that an office changes itself, in English. */
export const enOfficePart: typeof idOfficePart = { ...enOfficeSettings };
