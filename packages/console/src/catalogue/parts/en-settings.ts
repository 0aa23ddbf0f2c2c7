import { enAccount } from '../en-account.js';
import { enOfficers } from '../en-officers.js';
import { enWebhooks } from '../en-webhooks.js';
import type { idSettingsPart } from './id-settings.js';

/** Officers, accounts and webhooks, in English. */
export const enSettingsPart: typeof idSettingsPart = {
  ...enAccount,
  ...enOfficers,
  ...enWebhooks,
};
