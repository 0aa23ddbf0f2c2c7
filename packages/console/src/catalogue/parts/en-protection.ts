import { enProtection } from '../en-protection.js';
import type { idProtectionPart } from './id-protection.js';

/** The personal data of a ticket, in English. */
export const enProtectionPart: typeof idProtectionPart = {
  ...enProtection,
};
