import { Hono } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { regions } from '../desk/regions.js';

/** What the lists are made from. */
export interface MetaParts {
  readonly accounts: Accounts;
  readonly aduan: CallCenterDesk;
  readonly office: Office;
  /**
   * Whether only this machine can reach the desk: officers without a password then sign in by links from the
   * terminal.
   */
  readonly demo: boolean;
}

/** `GET /front`: what the sign-in page shows without signing in. It names no officer. */
export function frontRoutes({ accounts, aduan, demo }: Omit<MetaParts, 'office'>) {
  return new Hono().get('/front', async (c) =>
    c.json({
      hours: aduan.citizen.hours(),
      hasLinks: demo && (await accounts.withoutPassword()).length > 0,
    }),
  );
}

/** `GET /meta`: the texts and lists that the console shows to officers. */
export function metaRoutes({ aduan, accounts, office }: MetaParts) {
  return new Hono().get('/meta', async (c) => {
    const { referrals = [], units } = office.current().definition;
    return c.json({
      hours: aduan.citizen.hours(),
      officers: (await accounts.officers()).map(({ id, name, role, roles, team }) => ({
        id,
        name,
        role,
        roles,
        team,
        isHere: office.officer(id) !== null,
      })),
      teams: units.map(({ code: id, name }) => ({ id, name })),
      categories: (aduan.categories?.choices() ?? []).map((choice) => ({
        ...choice,
        path: aduan.categories?.path(choice.code).map(({ label }) => label) ?? [],
      })),
      kinds: aduan.kinds.map(({ asks = [], id, label }) => ({ id, label, asks })),
      states: aduan.workflow.definition.states,
      agencies: referrals,
      regions,
    });
  });
}
