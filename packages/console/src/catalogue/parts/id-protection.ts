import { idProtection } from '../id-protection.js';

/** The personal data of a ticket, in Indonesian. */
export const idProtectionPart = {
  ...idProtection,
};
