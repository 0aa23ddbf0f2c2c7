import { canDo, ForbiddenError, type Ticket, type TicketView, withoutIdentity } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { Understanding } from '@aduan/knowledge/understanding';
import { personalDataMasker } from '@aduan/privacy';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { openingText } from '../understanding/opening-text.js';
import type { OfficerEnvironment } from './environment.js';
import { shownTicket } from './shown-ticket.js';

/** What suggestions are made from. */
export interface UnderstandingParts {
  readonly aduan: CallCenterDesk;
  readonly views: ViewLog;
  readonly understanding: () => Understanding;
}

const maxExported = 2_000;
const masker = personalDataMasker();

/**
 * `GET /tickets/:id/suggestions`: what a ticket may be about; only officers act on it.
 * `GET /understanding/labelled.jsonl`: how officers classified past tickets, oldest first and without personal data,
 * as training data for `aduan train`.
 */
export function understandingRoutes({ aduan, views, understanding }: UnderstandingParts) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/tickets/:id/suggestions', async (c) => {
    const text = openingText(await shownTicket(c, views));
    return c.json(understanding().suggest(text));
  });
  routes.get('/understanding/labelled.jsonl', async (c) => {
    const actor = principalOf(c.var.officer);
    const may = canDo(aduan.workflow, actor, 'export-list');
    if (!may.allowed) throw new ForbiddenError('export-list', may.reason);
    const lines: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof aduan.tickets.list>> = await aduan.tickets.list(
        { order: 'newest', limit: 200, ...(after !== null && { after }) },
        { actor },
      );
      for (const { ticket } of page.items.filter(hasTopic)) {
        const view = await views.get(ticket.id, {}, { actor });
        if (!isSaidByPeople(view)) continue;
        const text = masker.mask(withoutIdentity(openingText(view), ...view.reporters.map(named)));
        lines.push(JSON.stringify({ text, category: ticket.category, kind: ticket.kind }));
      }
      after = page.next;
    } while (after !== null && lines.length < maxExported);
    c.header('Content-Type', 'application/jsonl; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="labelled.jsonl"');
    return c.body(`${lines.reverse().join('\n')}\n`);
  });
  return routes;
}

function named({ name }: TicketView['reporters'][number]) {
  return { name: name ?? undefined };
}

/**
 * Whether a person classified the ticket, or worked on it and kept the topic. A model must not learn from its own
 * output.
 */
function isSaidByPeople({ ticket, timeline }: TicketView): boolean {
  const isOfOfficer = ({ actor }: TicketView['timeline'][number]) => actor.kind === 'officer';
  return ticket.phase !== 'new' || timeline.some(isOfOfficer);
}

/** Whether the ticket has a topic. */
function hasTopic({ ticket }: { readonly ticket: Ticket }): boolean {
  return ticket.category !== null;
}
