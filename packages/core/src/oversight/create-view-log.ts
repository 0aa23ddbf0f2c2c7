import { searchTickets } from '@aduan/core/search';
import type { Aduan } from '../aduan.js';
import type { PartyId } from '../ids.js';
import type { TicketsViewed } from '../plugin/hooks.js';
import { maskedOnce } from '../ports/masked-once.js';
import { type Principal, systemPrincipal } from '../ports/principal.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireReference } from '../runtime/commands/require-reference.js';
import { listTickets } from '../runtime/reads/list-tickets.js';
import { viewTicket } from '../runtime/reads/ticket-reads.js';
import { visibleHistory, visibleTicket } from '../runtime/reads/visible-ticket.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { TicketView } from '../runtime/tickets.js';
import { redactionOf } from '../runtime/view-log/redaction.js';
import {
  type ForgottenEntry,
  type IdentitySearchEntry,
  recordsView,
  type ViewEntry,
  type ViewedField,
} from '../runtime/view-log/view-entry.js';
import { canDo } from '../ticket/can.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { TicketListItem } from '../ticket/view.js';
import { isGuarded, visibilityFor } from '../ticket/visibility.js';
import { forgetViews } from './forget-views.js';
import type { ViewLog, ViewLogOptions, ViewRecord } from './view-log.js';
import { createViewLogBuffer, type PendingView, searchSubject } from './view-log-buffer.js';

const dayMs = 86_400_000;
const maxLatest = 500;

/**
 * Adds a log of who viewed whose data to a desk. Create it once, before the desk is used.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createViewLog(aduan: Aduan, options: ViewLogOptions = {}): ViewLog {
  const runtime = runtimeOf(aduan);
  const { workflow } = runtime;
  const { delayMs = 500, keepDays } = options;
  const redaction = redactionOf(
    options.redaction ? maskedOnce(options.redaction, runtime.now) : runtime.masker,
  );
  const log = createViewLogBuffer(runtime, delayMs);
  let forgetAt = 0;

  async function note(actor: Principal, views: readonly PendingView[]): Promise<void> {
    if (actor.kind !== 'officer') return;
    await log.record(actor, views);
    if (keepDays === undefined || runtime.now() < forgetAt) return;
    forgetAt = runtime.now() + dayMs;
    forgetViews(runtime, log, systemPrincipal, runtime.now() - keepDays * dayMs).catch(() => {
      runtime.log('error', 'views.not-forgotten', {});
    });
  }

  const former = runtime.hooks.findIndex(({ id }) => id === 'view-log');
  if (former >= 0) runtime.hooks.splice(former, 1);
  runtime.hooks.push({
    id: 'view-log',
    ticketsViewed: (actor, shown) => note(actor, viewsOf(runtime, actor, shown)),
    personsSearched: (actor, search) =>
      log.append({ type: 'search', at: runtime.now(), actor: actorOf(actor), ...search }),
    personsViewed: (actor, parties, fields, isHidden = false) =>
      note(
        actor,
        parties.map((person) => ({ person, fields, first: isHidden })),
      ),
  });
  runtime.drains.push(log.flush);

  const calls = requireActor(runtime, {
    async get(id, { actor, timeline: page }) {
      const loaded = await visibleHistory(runtime, id, actor);
      const view = await viewTicket(runtime, loaded, actor, { page, redaction });
      const fields = fieldsOf(runtime, actor, view).flatMap(redactedField);
      await note(actor, [viewOf(view, fields)]);
      return view;
    },
    async reveal(id, { actor, ground, timeline: page }) {
      const view = await viewTicket(runtime, await visibleHistory(runtime, id, actor), actor, {
        page,
      });
      const entry = viewOf(view, fieldsOf(runtime, actor, view));
      await note(actor, [{ ...entry, ground: requireReference(ground, 'ground'), first: true }]);
      return view;
    },
    async list(filter, { actor, keep = () => true }) {
      const { rows, next } = await listTickets(runtime, filter, actor);
      const items = rows
        .map(({ item }) => item)
        .filter(keep)
        .map(redactedItem);
      await note(actor, listView(actor));
      return { items, next };
    },
    async search(query, { actor }) {
      const { rows, ...page } = await searchTickets(runtime, query, actor);
      await note(actor, listView(actor));
      return { items: rows.map(({ item }) => redactedItem(item)), ...page };
    },
    async record(id, fields, { actor, ground }) {
      const { ticket } = await visibleTicket(runtime, id, actor);
      const entry = viewOf({ ticket }, fields);
      const named =
        ground === undefined ? {} : { ground: requireReference(ground, 'ground'), first: true };
      await note(actor, [{ ...entry, ...named }]);
    },
    async of(id, { actor }) {
      requirePermission({ workflow, actor }, 'read-view-log');
      const { ticket } = await visibleTicket(runtime, id, actor);
      const { identity } = visibilityFor(runtime, actor, ticket);
      await log.flush();
      const subjects = [ticket.id, ...(identity ? ticket.reporters : [])];
      const found = await Promise.all(subjects.map((each) => recordsView(runtime, each)));
      return found
        .flat()
        .flatMap(recordsOf)
        .toSorted((a, b) => a.at - b.at);
    },
    async latest({ actor, limit = 100, searches = false }) {
      requirePermission({ workflow, actor }, 'read-view-log');
      await log.flush();
      const page = {
        limit: Math.min(limit, maxLatest),
        newestFirst: true,
        ...(searches && { subject: searchSubject }),
      };
      const rows = await runtime.store.readLedger(runtime.tenant, 'views', page);
      const records = rows.flatMap(({ entry }) => recordsOf(JSON.parse(entry)));
      return withoutPeople(runtime, actor, await ofVisibleTickets(runtime, actor, records));
    },
    async forget(before, { actor }) {
      requirePermission({ workflow, actor }, 'erase-party');
      return forgetViews(runtime, log, actor, before);
    },
  } satisfies Omit<ViewLog, 'flush'>);
  return { ...calls, flush: log.flush };

  function redactedItem(item: TicketListItem): TicketListItem {
    const subject = item.subject === null ? null : redaction.text(item.subject);
    return { ...item, subject, reporterName: null };
  }
}

function viewsOf(
  runtime: Runtime,
  actor: Principal,
  shown: Parameters<TicketsViewed>[1],
): readonly PendingView[] {
  const views = shown.flatMap((each): readonly PendingView[] => {
    if ('timeline' in each) return [viewOf(each, fieldsOf(runtime, actor, each))];
    const { contacts = [], reporterName, subject, ticket } = each;
    const isRead = subject !== null && visibilityFor(runtime, actor, ticket).words;
    const fields = [
      ...(contacts.length > 0 ? (['contacts'] as const) : []),
      ...(reporterName === null ? [] : (['name'] as const)),
      ...(isRead ? (['words'] as const) : []),
    ];
    return fields.length > 0 ? [viewOf(each, fields)] : [];
  });
  const isList = !shown.some((each) => 'timeline' in each);
  return isList ? [...views, ...listView(actor)] : views;
}

/**
 * A list counts as one view instead of one for each row. It is logged only for actors whose access is limited in time.
 */
function listView({ validUntil }: Principal): readonly PendingView[] {
  return validUntil === undefined ? [] : [{ fields: ['list'], first: false }];
}

function viewOf(
  { ticket }: Pick<TicketView, 'ticket'>,
  fields: readonly ViewedField[],
): PendingView {
  return { ticket: ticket.id, fields, first: isGuarded(ticket) };
}

function fieldsOf(runtime: Runtime, actor: Principal, view: TicketView): readonly ViewedField[] {
  const { words } = visibilityFor(runtime, actor, view.ticket);
  const people = [...view.reporters, ...(view.represented ? [view.represented] : [])];
  return [
    ...(people.some(({ contacts }) => contacts.length > 0) ? (['contacts'] as const) : []),
    ...(people.some(({ name }) => name !== null) ? (['name'] as const) : []),
    words ? 'words' : 'masked-words',
  ];
}

function redactedField(field: ViewedField): readonly ViewedField[] {
  if (field === 'contacts') return [];
  return [field === 'words' ? 'masked-words' : field];
}

function recordsOf(entry: ViewEntry | IdentitySearchEntry | ForgottenEntry): readonly ViewRecord[] {
  const { actor, at } = entry;
  if (entry.type === 'forgotten') return [];
  if (entry.type === 'search') {
    const { kinds, people = null, tickets } = entry;
    const nothing = { ticket: null, person: null, fields: [], ground: null };
    return [{ at, actor, ...nothing, search: { kinds, people, tickets } }];
  }
  const { ticket, fields, ground, person } = entry;
  return [{ at, actor, ticket: ticket, person, fields, ground, search: null }];
}

/** Removes views of tickets that the actor may not know of, such as one that is about them. */
async function ofVisibleTickets(
  runtime: Runtime,
  actor: Principal,
  records: readonly ViewRecord[],
): Promise<readonly ViewRecord[]> {
  const ids = new Set(
    records.flatMap(({ ticket: id, search }) => [id ?? [], search?.tickets ?? []].flat()),
  );
  const found = await Promise.all(
    [...ids].map((id) => runtime.store.readTicket(runtime.tenant, id)),
  );
  const seen = new Set(
    found.flatMap((stored) =>
      stored && visibilityFor(runtime, actor, stored.ticket).ticket ? [stored.ticket.id] : [],
    ),
  );
  return records
    .filter(({ ticket: id }) => id === null || seen.has(id))
    .map((record) => {
      const { search } = record;
      const tickets = search?.tickets.filter((id) => seen.has(id)) ?? [];
      return search ? { ...record, search: { ...search, tickets } } : record;
    });
}

/** Removes persons for actors who may not know reporters. */
function withoutPeople(
  runtime: Runtime,
  actor: Principal,
  records: readonly ViewRecord[],
): readonly ViewRecord[] {
  const may = canDo(runtime.workflow, actor, 'loosen').allowed;
  return may ? records : records.map((each) => ({ ...each, person: null as PartyId | null }));
}
