export type { AccountsDatabase } from './account-tables.js';
export { type AccountsApi, accountsPlugin } from './accounts-plugin.js';
export { type HashQueue, type HashQueueOptions, hashQueue } from './hash-queue.js';
export type { Invitation } from './invitations.js';
export {
  type LocalAccount,
  type LocalAccounts,
  type LocalAccountsOptions,
  localAccounts,
  type NewLocalAccount,
  type OpenedInvitation,
} from './local-accounts.js';
export type { TotpEnrolment } from './second-factor.js';
