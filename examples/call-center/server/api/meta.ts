import { Hono } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import { demoOfficers } from '../accounts/demo-officers.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { office } from '../desk/organization.js';
import { regions } from '../desk/regions.js';

/** What the lists are made from. */
export interface MetaParts {
  readonly accounts: Accounts;
  readonly aduan: CallCenterDesk;
  /** Whether the desk is a demonstration on this machine alone: only then are passwords told. */
  readonly demo: boolean;
}

/** `GET /front`: what the sign-in page shows to anybody. No officer is named, unless all are invented. */
export function frontRoutes({ aduan, demo }: MetaParts) {
  const officers = demo ? demoOfficers : [];
  return new Hono().get('/front', (c) =>
    c.json({
      hours: aduan.desk.hours(),
      demo: officers.map(({ username, password, name, role }) => ({
        username,
        password,
        name,
        role,
      })),
    }),
  );
}

/** `GET /meta`: the words and lists that the console shows to officers. */
export function metaRoutes({ aduan, accounts }: MetaParts) {
  return new Hono().get('/meta', async (c) =>
    c.json({
      hours: aduan.desk.hours(),
      officers: (await accounts.officers()).map(({ id, name, role, roles, team }) => ({
        id,
        name,
        role,
        roles,
        team,
      })),
      teams: office.definition.units.map(({ code: id, name }) => ({ id, name })),
      categories: (aduan.categories?.choices() ?? []).map((choice) => ({
        ...choice,
        path: aduan.categories?.path(choice.code).map(({ label }) => label) ?? [],
      })),
      states: aduan.workflow.definition.states,
      agencies: office.referrals,
      regions,
    }),
  );
}
