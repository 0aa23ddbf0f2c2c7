import { ApiError } from '../api/api-error.js';
import type { Session } from '../api/model.js';
import { settings } from '../settings.js';
import { askSession } from './sign-in-client.js';

/** The path of sign-in links; the secret follows `#` and works once. */
export const linkPath = `${settings.basePath}/masuk`;
/** The path of invitations, where an officer chooses a password. */
const invitationPath = `${settings.basePath}/undangan`;

/** Who is signed in; signs in with a one-time link if there is one. */
export async function openSession(): Promise<Session> {
  const session = await askSession();
  const secret = location.pathname === linkPath ? location.hash.slice(1) : '';
  if (secret === '') return session;
  const signedIn = await askSession('/session/link', { secret }).catch((reason) => {
    if (reason instanceof ApiError && reason.code === 'organization-password-needed') {
      location.replace(`${invitationPath}#${secret}`);
      return new Promise<never>(() => {});
    }
    // The link was already used: the page says where the next one is.
    if (reason instanceof ApiError) return session;
    throw reason;
  });
  history.replaceState(null, '', settings.basePath);
  return signedIn;
}
