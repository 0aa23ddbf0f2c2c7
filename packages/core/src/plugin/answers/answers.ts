import { instant } from '../instant.js';
import { clockExplanation, counts, due, explanation, limit, remaining } from './clock.js';
import { facts } from './facts.js';
import { actor, erasureObstacle, label, pageOf, phase, problem } from './fields.js';
import { sources } from './sources.js';
import { changed, draft, obligation, ticket, ticketItem } from './ticket.js';
import { actionView, earlier, messageEntry, ticketView } from './ticket-view.js';
import { verdict } from './verdict.js';

/** Schemas of answers, shared by plugins and the HTTP API, so that each is described in one place. */
export const answers = {
  actionView,
  actor,
  changed,
  clockExplanation,
  counts,
  draft,
  due,
  earlier,
  erasureObstacle,
  explanation,
  facts,
  instant,
  label,
  limit,
  messageEntry,
  obligation,
  /** Items of one page, and the cursor of the next one. */
  pageOf,
  phase,
  problem,
  remaining,
  sources,
  ticket,
  ticketItem,
  ticketView,
  verdict,
};
