import type { Aduan } from '../aduan.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Desk } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import { followersEyes } from '../runtime/reads/followers-eyes.js';
import { requireRead, scopeOf } from '../runtime/reads/list-tickets.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Principal } from '../slots/principal.js';
import type { StoredTicket } from '../store/rows.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { isKnownTo, shown } from '../ticket/privacy/shown.js';
import { ticketTable } from '../ticket/privacy/ticket-table.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { CaseChangeNotice, Changes, ChangesPage } from './changes.js';
import { type Cursor, compareCursors, cursorText, readCursor } from './cursor.js';

/** Events that were stamped earlier may be written this much later, ms. A choice of this project. */
const overlapMs = 10_000;
const pageSize = 200;
/** More cases than these are not followed up one by one. */
const mostCases = 1_000;
const mostEvents = 500;

/**
 * The room of what happens, beside a desk.
 *
 * @throws InputError for anything but what `createAduan` returned
 */
export function createChanges(aduan: Aduan): Changes {
  const desk = deskOf(aduan);
  const guarded = requireActor<Pick<Changes, 'since'>>(desk, {
    since: (cursor, { actor }) => changesSince(desk, cursor, actor),
  });
  return { ...guarded, watch: (listener) => desk.bus.on('ticket.changed', listener) };
}

async function changesSince(
  desk: Desk,
  cursor: string | null,
  actor: Principal,
): Promise<ChangesPage> {
  requireOffice(actor, 'changes');
  requireRead(desk, actor);
  const here: Cursor = { at: desk.now(), ticket: '', sequence: 0 };
  const nothing = { items: [], next: cursorText(here), more: false, isBehind: false };
  if (cursor === null) return nothing;
  const from = readCursor(cursor);
  const changed = await changedCases(desk, from, actor);
  if (!changed) return { ...nothing, isBehind: true };
  const found = (await Promise.all(changed.map((each) => noticesOf(desk, each, from, actor))))
    .flat()
    .toSorted((one, other) => compareCursors(placeOf(one), placeOf(other)));
  const news = found.filter((each) => compareCursors(placeOf(each), from) > 0);
  const again = found.slice(0, found.length - news.length);
  const items = news.slice(0, mostEvents);
  return {
    items: [...again, ...items],
    next: items.at(-1)?.cursor ?? cursor,
    more: news.length > items.length,
    isBehind: false,
  };
}

/** The cases that changed since, as far as somebody may know of them; null when there are too many. */
async function changedCases(
  desk: Desk,
  { at }: Cursor,
  actor: Principal,
): Promise<readonly StoredTicket[] | null> {
  const filter = { updatedFrom: Math.max(0, at - overlapMs), order: 'updated' } as const;
  const scoped = { ...filter, ...(await scopeOf(desk, actor, filter)), limit: pageSize };
  const cases: StoredTicket[] = [];
  let after: string | null = null;
  do {
    const { items, next } = await desk.store.listTickets(desk.tenant, {
      ...scoped,
      ...(after !== null && { after }),
    });
    cases.push(...items);
    after = next;
    if (after !== null && cases.length >= mostCases) return null;
  } while (after !== null);
  return cases.filter(({ ticket }) => visibilityFor(desk.workflow, actor, ticket).case);
}

async function noticesOf(
  desk: Desk,
  { ticket }: StoredTicket,
  { at }: Cursor,
  actor: Principal,
): Promise<readonly CaseChangeNotice[]> {
  const eyes = followersEyes(desk, actor);
  const seen = shown(ticket, ticketTable, eyes);
  const stored = await desk.store.readEvents(desk.tenant, ticket.id);
  return stored
    .filter((event) => event.at > at - overlapMs)
    .flatMap((event) => {
      const { type, facts } = factsOf(event);
      if (!isKnownTo(eyes, type, facts)) return [];
      const { id } = event;
      return [
        {
          cursor: cursorText({ at: event.at, ticket: ticket.id, sequence: event.sequence }),
          id,
          type,
          at: event.at,
          actor: shown({ actor: event.actor }, { actor: 'actor' }, eyes).actor,
          facts: { ...shown(facts, factTables[type], eyes) },
          ticket: seen,
        },
      ];
    });
}

const placeOf = ({ cursor }: CaseChangeNotice) => readCursor(cursor);
