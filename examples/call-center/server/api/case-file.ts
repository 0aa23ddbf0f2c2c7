import { caseFileHtml, gatherCaseFile } from '@aduan/core/case-file';
import type { ViewLog } from '@aduan/core/oversight';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { readQuery } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { shownTicket } from './shown-ticket.js';

/** What case files are made from. */
export interface CaseFileParts {
  readonly aduan: CallCenterDesk;
  readonly accounts: Accounts;
  readonly office: Office;
  readonly views: ViewLog;
  readonly now: () => number;
}

const fileQuery = /* @__PURE__ */ z.object({ lang: z.enum(['id', 'en']).default('id') });

/** `GET /tickets/:id/file`: the case file of a ticket as a page to print; a ground reveals numbers and addresses. */
export function caseFileRoutes({ aduan, accounts, views, now, office }: CaseFileParts) {
  return new Hono<OfficerEnvironment>().get('/tickets/:id/file', async (c) => {
    const { lang: locale } = readQuery(c, fileQuery);
    const actor = principalOf(c.var.officer);
    const file = await gatherCaseFile(aduan, await shownTicket(c, views), { actor, now: now() });
    const { calendar, categories, names, workflow } = aduan;
    const officers = new Map((await accounts.officers()).map(({ id, name }) => [id, name]));
    const page = caseFileHtml(file, {
      locale,
      timeZone: calendar.def.timeZone,
      names: {
        office:
          locale === 'id' ? 'Pusat Layanan Contoh · DATA CONTOH' : 'Example desk · SAMPLE DATA',
        officer: (id) => officers.get(id),
        team: (code) => office.units()[code],
        category: (code) => categories?.path(code).at(-1)?.label,
        region: names.region,
        state: (state) => workflow.definition.states[state]?.official,
      },
    });
    return c.html(page, 200, {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
      'Cache-Control': 'no-store',
    });
  });
}
