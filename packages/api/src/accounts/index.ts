export type {
  Accounts,
  AttemptOrigin,
  CheckedCredentials,
  Credentials,
  GivenLink,
  Identity,
  Membership,
  OneTimeLink,
  SessionRoutes,
  SessionState,
  SignInRedirect,
  SignInWay,
  TypedCredentials,
  UnlockInput,
} from './accounts.js';
export type { OfficerSession } from './sessions/officer-session.js';
export type { Factor } from './sessions/session-records.js';
export {
  type AboutOfficer,
  type Sessions,
  type SessionsOptions,
  sessions,
} from './sessions/sessions-plugin.js';
export type { SignInEntry } from './sessions/sign-in-history.js';
export {
  type Ed25519PrivateKey,
  type Ed25519PublicKey,
  type SigningKey,
  signIdentity,
  type TokenPurpose,
  type TrustedHost,
  type VerifyingKey,
} from './signed/identity-token.js';
