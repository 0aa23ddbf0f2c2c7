import { ApiError } from '../api/api-error.js';
import type { Label, Session } from '../api/model.js';
import { settings } from '../settings.js';
import { askSession } from './sign-in-client.js';

/** The path of sign-in links; the secret follows `#` and works once. */
export const linkPath = `${settings.basePath}/masuk`;
/** The path of invitations, where an officer chooses a password. */
const invitationPath = `${settings.basePath}/undangan`;

/** Input that the page of invitations asks for: a password, or the code of the second person. */
const askedThere = ['organization-password-needed', 'organization-code-needed'];

/** A session, and why its one-time link was refused. */
export interface OpenedSession extends Session {
  readonly refusal?: Label | null;
}

/**
 * The session of this browser; signs in with a one-time link if there is one.
 *
 * @param mayReplace - asks whether the link ends the session of an officer who is signed in already
 */
export async function openSession(
  mayReplace: (officer: NonNullable<Session['officer']>) => Promise<boolean>,
): Promise<OpenedSession> {
  const session = await askSession();
  const secret = location.pathname === linkPath ? location.hash.slice(1) : '';
  if (secret === '') return session;
  const redeem = (replaces: boolean) =>
    askSession('/session/link', { secret, ...(replaces && { replaces }) });
  const opened = await redeem(false)
    .catch(async (reason) => {
      const isOpen = reason instanceof ApiError && reason.code === 'session-open';
      if (!isOpen || !session.officer) throw reason;
      return (await mayReplace(session.officer)) ? redeem(true) : session;
    })
    .catch((reason) => {
      if (!(reason instanceof ApiError)) throw reason;
      if (!askedThere.includes(reason.code)) return { ...session, refusal: reason.text };
      location.replace(`${invitationPath}#${secret}`);
      return new Promise<never>(() => {});
    });
  history.replaceState(null, '', settings.basePath);
  return opened;
}
