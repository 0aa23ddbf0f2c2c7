import { Hono } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import { demoOfficers } from '../accounts/demo-officers.js';
import { agencies } from '../desk/agencies.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { regions } from '../desk/regions.js';
import { teams } from '../desk/teams.js';
import { templates } from '../desk/templates.js';

/** `GET /meta`: the words and lists that the console shows. No case, no citizen, so no session. */
export function metaRoutes(aduan: CallCenterDesk, accounts: Accounts) {
  return new Hono().get('/meta', (c) =>
    c.json({
      officers: accounts.officers().map(({ id, name, role, team }) => ({ id, name, role, team })),
      teams,
      categories: (aduan.categories?.choices() ?? []).map((choice) => ({
        ...choice,
        path: aduan.categories?.path(choice.code).map(({ label }) => label) ?? [],
      })),
      states: aduan.workflow.definition.states,
      agencies,
      hours: aduan.desk.hours(),
      regions,
      templates,
      demo: demoOfficers.map(({ username, password, name, role }) => ({
        username,
        password,
        name,
        role,
      })),
    }),
  );
}
