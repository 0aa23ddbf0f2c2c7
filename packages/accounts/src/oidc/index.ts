export {
  type OidcAccountsOptions,
  type OidcClaims,
  type OidcSignIn,
  oidcAccounts,
} from './oidc-accounts.js';
