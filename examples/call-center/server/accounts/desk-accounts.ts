import type { DeskAccounts } from '@aduan/server';
import type { Office } from '../desk/organization.js';
import type { FrontParts } from './front-routes.js';
import { type SessionGuard, sessionActor } from './session-actor.js';
import type { SessionParts } from './session-routes.js';
import { signInApi } from './sign-in-api.js';

/** What signing in and out of this call centre needs. */
export interface DeskAccountsParts extends SessionGuard, FrontParts, SessionParts {
  readonly office: Pick<Office, 'refresh'>;
}

/** The accounts of this call centre as the server asks for them. */
export function deskAccounts(parts: DeskAccountsParts): DeskAccounts {
  return {
    actor: sessionActor(parts),
    refresh: parts.office.refresh,
    officers: async () =>
      (await parts.accounts.officers()).map(({ id, name, role: title, roles, team: unit }) => {
        return { id, name, title, roles, unit };
      }),
    routes: signInApi(parts),
  };
}
