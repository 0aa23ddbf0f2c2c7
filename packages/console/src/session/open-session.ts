import { ApiError } from '../api/api-error.js';
import type { Label, Session } from '../api/model.js';
import { settings } from '../settings.js';
import { askSession } from './sign-in-client.js';

/** The path of sign-in links; the secret follows `#` and works once. */
export const linkPath = `${settings.basePath}/masuk`;
/** The path of invitations, where an officer chooses a password. */
const invitationPath = `${settings.basePath}/undangan`;

/** A session, and why its one-time link let nobody in. */
export interface OpenedSession extends Session {
  readonly refusal?: Label | null;
}

/** Who is signed in; signs in with a one-time link if there is one. */
export async function openSession(): Promise<OpenedSession> {
  const session = await askSession();
  const secret = location.pathname === linkPath ? location.hash.slice(1) : '';
  if (secret === '') return session;
  const opened = await askSession('/session/link', { secret }).catch((reason) => {
    if (reason instanceof ApiError && reason.code === 'organization-password-needed') {
      location.replace(`${invitationPath}#${secret}`);
      return new Promise<never>(() => {});
    }
    if (!(reason instanceof ApiError)) throw reason;
    return { ...session, refusal: reason.text };
  });
  history.replaceState(null, '', settings.basePath);
  return opened;
}
