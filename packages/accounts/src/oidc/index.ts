export type { Identity } from '../credentials.js';
export {
  type BegunSignIn,
  type FinishedSignIn,
  type OidcAccounts,
  type OidcAccountsOptions,
  type OidcClaims,
  oidcAccounts,
} from './oidc-accounts.js';
