import { canDo, type TicketListItem } from '@aduan/core';
import type { Answers } from '@aduan/core/answers';
import type { Looks } from '@aduan/core/oversight';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { readQuery } from './body.js';
import { citizensTime } from './citizens-time.js';
import type { OfficerEnvironment } from './environment.js';
import { shownCase } from './shown-case.js';
import { ticketId } from './ticket-id.js';
import { filterOf, isNumber, type ListQuery, listQuery, type ViewedBy } from './ticket-views.js';

const explainQuery = /* @__PURE__ */ z.object({
  metric: z.string().max(100),
  cycle: z.coerce.number().int().min(1),
});

/** Which page of the history; by default the last one. */
const historyQuery = /* @__PURE__ */ z.object({
  before: z.coerce.number().int().min(1).exactOptional(),
});

/** What the readings stand on. */
export interface TicketReadingParts {
  readonly aduan: CallCenterDesk;
  readonly answers: Answers;
  readonly looks: Looks;
  readonly now: () => number;
  readonly office: Office;
}

/** Lists, counts, one case, and the proof of a deadline. */
export function ticketReading({ aduan, answers, looks, now, office }: TicketReadingParts) {
  const routes = new Hono<OfficerEnvironment>();
  const viewedBy = (c: Context<OfficerEnvironment>) => ({
    officer: c.var.officer,
    office,
    now: now(),
  });

  routes.get('/tickets', async (c) => {
    const query = readQuery(c, listQuery);
    const page = await search(aduan, looks, query, viewedBy(c));
    return c.json({ ...page, now: now() });
  });

  routes.get('/counts', async (c) => {
    const actor = principalOf(c.var.officer);
    const count = (view: CountedView) => countView(aduan, view, viewedBy(c));
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

  routes.get('/tickets/:id', async (c) => {
    const view = await shownCase(c, looks, readQuery(c, historyQuery));
    const answer = await answers.get(ticketId(c), { actor: principalOf(c.var.officer) });
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

const searchLimit = 200;

/**
 * One page of a view: the case that another system calls so, or those whose number begins so; else words are
 * looked for in the subjects and names of its first 200 cases.
 */
async function search({ workflow }: CallCenterDesk, looks: Looks, query: ListQuery, by: ViewedBy) {
  const options = { actor: principalOf(by.officer) };
  const { q, ...view } = query;
  if (q && canDo(workflow, options.actor, 'read-identity').allowed) {
    const filter = { ...filterOf(view, by), foreignId: { id: q } };
    const page = await looks.list(filter, options);
    if (page.items.length > 0) return page;
  }
  if (q === undefined || q === '' || isNumber(q)) {
    return looks.list(filterOf(query, by), options);
  }
  const keep = (item: TicketListItem) => speaksOf(item, q);
  const filter = filterOf({ ...query, limit: searchLimit }, by);
  const { items } = await looks.list(filter, { ...options, keep });
  return { items, next: null };
}

function speaksOf({ ticket, subject, reporterName }: TicketListItem, q: string): boolean {
  const words = [subject, reporterName, ticket.cooperative?.name, ticket.number].join(' ');
  return words.toLowerCase().includes(q.toLowerCase());
}

type CountedView = 'mine' | 'team' | 'owed' | 'calls' | 'no-way' | 'approval';

/** How many cases a view shows: the store counts, nobody opens them. */
async function countView(
  { tickets }: CallCenterDesk,
  view: CountedView,
  by: ViewedBy,
): Promise<number> {
  const { phases: _, order: __, limit: ___, ...filter } = filterOf({ view, limit: 1 }, by);
  const { byPhase } = await tickets.count({ ...filter, actor: principalOf(by.officer) });
  return Object.values(byPhase).reduce((sum, count) => sum + count, 0);
}
