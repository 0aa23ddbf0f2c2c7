import { canDo } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { Replies } from '@aduan/core/replies';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { readQuery } from './body.js';
import { citizensTime } from './citizens-time.js';
import type { OfficerEnvironment } from './environment.js';
import { shownTicket } from './shown-ticket.js';
import { ticketId } from './ticket-id.js';
import { filterOf, type ListQuery, listQuery, openPhases, type ViewedBy } from './ticket-views.js';

const explainQuery = /* @__PURE__ */ z.object({
  metric: z.string().max(100),
  cycle: z.coerce.number().int().min(1),
});

/** Which page of the history; default is the last one. */
const historyQuery = /* @__PURE__ */ z.object({
  before: z.coerce.number().int().min(1).exactOptional(),
});

const countQuery = /* @__PURE__ */ listQuery.extend({
  dueBefore: z.coerce.number().int().exactOptional(),
});

/** The dependencies of the read routes. */
export interface TicketReadingParts {
  readonly aduan: CallCenterDesk;
  readonly answers: Replies;
  readonly views: ViewLog;
  readonly now: () => number;
  readonly office: Office;
}

/** Lists, counts, one ticket, and the explanation of a deadline. */
export function ticketReading({ aduan, answers, views, now, office }: TicketReadingParts) {
  const routes = new Hono<OfficerEnvironment>();
  const viewedBy = (c: Context<OfficerEnvironment>) => ({
    officer: c.var.officer,
    office,
    now: now(),
  });

  routes.get('/tickets', async (c) => {
    const filter = filterOf(readQuery(c, listQuery), viewedBy(c));
    const page = await views.list(filter, { actor: principalOf(c.var.officer) });
    return c.json({ ...page, now: now() });
  });

  routes.get('/counts', async (c) => {
    const actor = principalOf(c.var.officer);
    const count = (view: ListQuery['view']) => countListed(aduan, { view, limit: 1 }, viewedBy(c));
    const mayApprove = canDo(aduan.workflow, actor, 'approve').allowed;
    const [counts, mine, team, owed, calls, noWay, approval] = await Promise.all([
      aduan.tickets.count({ actor, joined: false }),
      count('mine'),
      count('team'),
      count('owed'),
      count('calls'),
      count('no-way'),
      mayApprove ? count('approval') : null,
    ]);
    return c.json({ ...counts, mine, team, owed, calls, noWay, approval, now: now() });
  });

  routes.get('/tickets/count', async (c) => {
    const { dueBefore, ...query } = readQuery(c, countQuery);
    return c.json({ count: await countListed(aduan, query, viewedBy(c), dueBefore) });
  });

  routes.get('/tickets/:id', async (c) => {
    const view = await shownTicket(c, views, readQuery(c, historyQuery));
    const answer = await answers.get(ticketId(c), {}, { actor: principalOf(c.var.officer) });
    c.header('ETag', `"${view.ticket.version}"`);
    const clocks = view.clocks.map((clock) => ({
      ...clock,
      citizensTime: citizensTime(clock.dueAt, view.ticket.region),
    }));
    const { cooperative, region } = view.ticket;
    const placeOf = (code: string | null | undefined) => (code ? aduan.names.region(code) : null);
    return c.json({
      ...{ ...view, answer, clocks, now: now() },
      place: placeOf(region),
      cooperativePlace: placeOf(cooperative?.villageCode),
    });
  });

  routes.get('/tickets/:id/explain', async (c) => {
    const { metric, cycle } = readQuery(c, explainQuery);
    const actor = principalOf(c.var.officer);
    const proof = await aduan.tickets.explain(ticketId(c), { metric, cycle }, { actor });
    const policy = { ...proof.policy, source: proof.target.source };
    return c.json({ ...proof, metric, cycle, policy });
  });
  return routes;
}

/**
 * How many open tickets a list has on all its pages; the store counts without opening them. Null where the list may
 * hold closed ones.
 *
 * @param dueBefore - only those with a deadline before it, epoch ms
 */
async function countListed(
  { tickets }: CallCenterDesk,
  query: ListQuery,
  by: ViewedBy,
  dueBefore?: number,
): Promise<number | null> {
  const { phases, order: _, limit: __, after: ___, ...filter } = filterOf(query, by);
  const isOpen = phases ? !phases.includes('closed') : (filter.toCall ?? filter.noWay);
  if (!isOpen) return null;
  const { byPhase } = await tickets.count({
    ...filter,
    // The store keeps a count of all open tickets, so that filter is left out.
    ...(phases && phases !== openPhases && { phases }),
    ...(dueBefore !== undefined && {
      dueBefore: Math.min(dueBefore, filter.dueBefore ?? dueBefore),
    }),
    actor: principalOf(by.officer),
  });
  return Object.values(byPhase).reduce((sum, count) => sum + count, 0);
}
