import type { Aduan } from '../aduan.js';
import type { Principal } from '../ports/principal.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { followerViewer } from '../runtime/reads/follower-viewer.js';
import { requireRead, scopeOf } from '../runtime/reads/list-tickets.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { StoredTicket } from '../store/rows.js';
import { isKnownTo, shown } from '../ticket/privacy/shown.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { ChangeFeed, ChangeFeedEntry, ChangeFeedPage } from './change-feed.js';
import { type Cursor, compareCursors, cursorText, readCursor } from './cursor.js';

/** Events that were stamped earlier may be written this much later, ms. A choice of this project. */
const overlapMs = 10_000;
const pageSize = 200;
/** More cases than these are not followed up one by one. */
const maxTickets = 1_000;
const maxEvents = 500;

/**
 * The add-on of what happens, beside a desk.
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createChangeFeed(aduan: Aduan): ChangeFeed {
  const runtime = runtimeOf(aduan);
  const guarded = requireActor<Pick<ChangeFeed, 'since'>>(runtime, {
    since: (cursor, { actor }) => changesSince(runtime, cursor, actor),
  });
  return { ...guarded, watch: (listener) => runtime.bus.on('ticket.changed', listener) };
}

async function changesSince(
  runtime: Runtime,
  cursor: string | null,
  actor: Principal,
): Promise<ChangeFeedPage> {
  requireOffice(actor, 'changes');
  requireRead(runtime, actor);
  const here: Cursor = { at: runtime.now(), ticket: '', sequence: 0 };
  const nothing = { items: [], next: cursorText(here), more: false, isBehind: false };
  if (cursor === null) return nothing;
  const from = readCursor(cursor);
  const changed = await changedTickets(runtime, from, actor);
  if (!changed) return { ...nothing, isBehind: true };
  const found = (await Promise.all(changed.map((each) => noticesOf(runtime, each, from, actor))))
    .flat()
    .toSorted((one, other) => compareCursors(placeOf(one), placeOf(other)));
  const news = found.filter((each) => compareCursors(placeOf(each), from) > 0);
  const again = found.slice(0, found.length - news.length);
  const items = news.slice(0, maxEvents);
  return {
    items: [...again, ...items],
    next: items.at(-1)?.cursor ?? cursor,
    more: news.length > items.length,
    isBehind: false,
  };
}

/** The cases that changed since, as far as somebody may know of them; null when there are too many. */
async function changedTickets(
  runtime: Runtime,
  { at }: Cursor,
  actor: Principal,
): Promise<readonly StoredTicket[] | null> {
  const filter = { updatedFrom: Math.max(0, at - overlapMs), order: 'updated' } as const;
  const scoped = { ...filter, ...(await scopeOf(runtime, actor, filter)), limit: pageSize };
  const cases: StoredTicket[] = [];
  let after: string | null = null;
  do {
    const { items, next } = await runtime.store.listTickets(runtime.tenant, {
      ...scoped,
      ...(after !== null && { after }),
    });
    cases.push(...items);
    after = next;
    if (after !== null && cases.length >= maxTickets) return null;
  } while (after !== null);
  return cases.filter(({ ticket }) => visibilityFor(runtime, actor, ticket).ticket);
}

async function noticesOf(
  runtime: Runtime,
  { ticket }: StoredTicket,
  { at }: Cursor,
  actor: Principal,
): Promise<readonly ChangeFeedEntry[]> {
  const viewer = followerViewer(runtime, actor);
  const seen = shown(ticket, runtime.model.ticketTable, viewer);
  const stored = await runtime.store.readEvents(runtime.tenant, ticket.id);
  return stored
    .filter((event) => event.at > at - overlapMs)
    .flatMap((event) => {
      const { type, facts } = factsOf(event);
      if (!isKnownTo(viewer, type, facts)) return [];
      const { id } = event;
      return [
        {
          cursor: cursorText({ at: event.at, ticket: ticket.id, sequence: event.sequence }),
          id,
          type,
          at: event.at,
          actor: shown({ actor: event.actor }, { actor: 'actor' }, viewer).actor,
          facts: { ...shown(facts, runtime.model.factTable(type), viewer) },
          ticket: seen,
        },
      ];
    });
}

const placeOf = ({ cursor }: ChangeFeedEntry) => readCursor(cursor);
