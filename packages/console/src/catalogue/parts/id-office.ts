import { idOfficeSettings } from '../id-office-settings.js';

/** Settings that an office changes itself, in Indonesian. */
export const idOfficePart = { ...idOfficeSettings };
