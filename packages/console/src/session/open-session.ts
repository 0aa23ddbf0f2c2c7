import { ApiError } from '../api/api-error.js';
import type { Session } from '../api/model.js';
import { settings } from '../settings.js';
import { askSession } from './sign-in-client.js';

/** The path of sign-in links; the secret follows `#` and works once. */
export const linkPath = `${settings.basePath}/masuk`;

/** Who is signed in; signs in with a one-time link if there is one. */
export async function openSession(): Promise<Session> {
  const session = await askSession();
  const secret = location.pathname === linkPath ? location.hash.slice(1) : '';
  if (secret === '') return session;
  const signedIn = await askSession('/session/link', { secret }).catch((reason) => {
    // The link was already used: the page says where the next one is.
    if (reason instanceof ApiError) return session;
    throw reason;
  });
  history.replaceState(null, '', settings.basePath);
  return signedIn;
}
