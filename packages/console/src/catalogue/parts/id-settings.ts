import { idAccount } from '../id-account.js';
import { idOfficers } from '../id-officers.js';
import { idWebhooks } from '../id-webhooks.js';

/** Officers, accounts and webhooks, in Indonesian. */
export const idSettingsPart = {
  ...idAccount,
  ...idOfficers,
  ...idWebhooks,
};
