import { searchTickets } from '@aduan/core/search';
import type { Aduan } from '../aduan.js';
import type { PartyId } from '../ids.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireReference } from '../runtime/commands/require-reference.js';
import type { Desk, Saw } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import {
  type ForgottenEntry,
  type IdentitySearchEntry,
  type LookEntry,
  type LookField,
  looksAt,
} from '../runtime/looks/look-entry.js';
import { veilOf } from '../runtime/looks/veil.js';
import { listTickets } from '../runtime/reads/list-tickets.js';
import { viewTicket } from '../runtime/reads/ticket-reads.js';
import { visibleHistory, visibleTicket } from '../runtime/reads/visible-ticket.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { TicketView } from '../runtime/tickets.js';
import { maskedOnce } from '../slots/masked-once.js';
import { type Principal, systemPrincipal } from '../slots/principal.js';
import { canDo } from '../ticket/can.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { TicketListItem } from '../ticket/view.js';
import { isGuarded, visibilityFor } from '../ticket/visibility.js';
import { forgetLooks } from './forget-looks.js';
import { createLookLog, type Look, searchSubject } from './look-log.js';
import type { LookRecord, Looks, LooksOptions } from './looks.js';

const dayMs = 86_400_000;
const mostLatest = 500;

/**
 * Who looked at whose data, a room beside a desk. Compose it once, before the desk is used.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError for anything else
 */
export function createLooks(aduan: Aduan, options: LooksOptions = {}): Looks {
  const desk = deskOf(aduan);
  const { workflow } = desk;
  const { delayMs = 500, keepDays } = options;
  const veil = veilOf(options.veil ? maskedOnce(options.veil, desk.now) : desk.masker);
  const log = createLookLog(desk, delayMs);
  let forgetAt = 0;

  async function note(actor: Principal, looks: readonly Look[]): Promise<void> {
    if (actor.kind !== 'officer') return;
    await log.note(actor, looks);
    if (keepDays === undefined || desk.now() < forgetAt) return;
    forgetAt = desk.now() + dayMs;
    forgetLooks(desk, log, systemPrincipal, desk.now() - keepDays * dayMs).catch(() => {
      desk.log('error', 'looks.unforgotten', {});
    });
  }

  desk.watch.saw = (actor, shown) => note(actor, looksOf(desk, actor, shown));
  desk.watch.searched = (actor, search) =>
    log.append({ type: 'search', at: desk.now(), actor: actorOf(actor), ...search });
  desk.watch.flush = log.flush;
  desk.watch.met = (actor, parties, fields, isHidden = false) =>
    note(
      actor,
      parties.map((person) => ({ person, fields, first: isHidden })),
    );

  const calls = requireActor(desk, {
    async get(id, { actor, timeline: page }) {
      const loaded = await visibleHistory(desk, id, actor);
      const view = await viewTicket(desk, loaded, actor, { page, veil });
      const fields = fieldsOf(desk, actor, view).flatMap(veiledField);
      await note(actor, [lookAt(view, fields)]);
      return view;
    },
    async reveal(id, { actor, ground, timeline: page }) {
      const view = await viewTicket(desk, await visibleHistory(desk, id, actor), actor, { page });
      const look = lookAt(view, fieldsOf(desk, actor, view));
      await note(actor, [{ ...look, ground: requireReference(ground, 'ground'), first: true }]);
      return view;
    },
    async list(filter, { actor, keep = () => true }) {
      const { lines, next } = await listTickets(desk, filter, actor);
      const items = lines
        .map(({ item }) => item)
        .filter(keep)
        .map(veiledItem);
      await note(actor, listLook(actor));
      return { items, next };
    },
    async search(query, { actor }) {
      const { lines, ...page } = await searchTickets(desk, query, actor);
      await note(actor, listLook(actor));
      return { items: lines.map(({ item }) => veiledItem(item)), ...page };
    },
    async note(id, fields, { actor, ground }) {
      const { ticket } = await visibleTicket(desk, id, actor);
      const look = lookAt({ ticket }, fields);
      const named =
        ground === undefined ? {} : { ground: requireReference(ground, 'ground'), first: true };
      await note(actor, [{ ...look, ...named }]);
    },
    async of(id, { actor }) {
      requirePermission({ workflow, actor }, 'read-looks');
      const { ticket } = await visibleTicket(desk, id, actor);
      const { identity } = visibilityFor(desk.workflow, actor, ticket);
      await log.flush();
      const subjects = [ticket.id, ...(identity ? ticket.reporters : [])];
      const found = await Promise.all(subjects.map((each) => looksAt(desk, each)));
      return found
        .flat()
        .flatMap(recordsOf)
        .toSorted((a, b) => a.at - b.at);
    },
    async latest({ actor, limit = 100, searches = false }) {
      requirePermission({ workflow, actor }, 'read-looks');
      await log.flush();
      const page = {
        limit: Math.min(limit, mostLatest),
        newestFirst: true,
        ...(searches && { subject: searchSubject }),
      };
      const rows = await desk.store.readLedger(desk.tenant, 'looks', page);
      const records = rows.flatMap(({ entry }) => recordsOf(JSON.parse(entry)));
      return withoutPeople(desk, actor, await ofSeenCases(desk, actor, records));
    },
    async forget(before, { actor }) {
      requirePermission({ workflow, actor }, 'erase-party');
      return forgetLooks(desk, log, actor, before);
    },
  } satisfies Omit<Looks, 'flush'>);
  return { ...calls, flush: log.flush };

  function veiledItem(item: TicketListItem): TicketListItem {
    const subject = item.subject === null ? null : veil.words(item.subject);
    return { ...item, subject, reporterName: null };
  }
}

function looksOf(desk: Desk, actor: Principal, shown: Parameters<Saw>[1]): readonly Look[] {
  const looks = shown.flatMap((each): readonly Look[] => {
    if ('timeline' in each) return [lookAt(each, fieldsOf(desk, actor, each))];
    const { contacts = [], reporterName, subject, ticket } = each;
    const isRead = subject !== null && visibilityFor(desk.workflow, actor, ticket).words;
    const fields = [
      ...(contacts.length > 0 ? (['contacts'] as const) : []),
      ...(reporterName === null ? [] : (['name'] as const)),
      ...(isRead ? (['words'] as const) : []),
    ];
    return fields.length > 0 ? [lookAt(each, fields)] : [];
  });
  const isList = !shown.some((each) => 'timeline' in each);
  return isList ? [...looks, ...listLook(actor)] : looks;
}

/** A list is one look where each of its lines would be many: only of those who were let in for a time. */
function listLook({ validUntil }: Principal): readonly Look[] {
  return validUntil === undefined ? [] : [{ fields: ['list'], first: false }];
}

function lookAt({ ticket }: Pick<TicketView, 'ticket'>, fields: readonly LookField[]): Look {
  return { case: ticket.id, fields, first: isGuarded(ticket) };
}

function fieldsOf(desk: Desk, actor: Principal, view: TicketView): readonly LookField[] {
  const { words } = visibilityFor(desk.workflow, actor, view.ticket);
  const people = [...view.reporters, ...(view.represented ? [view.represented] : [])];
  return [
    ...(people.some(({ contacts }) => contacts.length > 0) ? (['contacts'] as const) : []),
    ...(people.some(({ name }) => name !== null) ? (['name'] as const) : []),
    words ? 'words' : 'masked-words',
  ];
}

function veiledField(field: LookField): readonly LookField[] {
  if (field === 'contacts') return [];
  return [field === 'words' ? 'masked-words' : field];
}

function recordsOf(entry: LookEntry | IdentitySearchEntry | ForgottenEntry): readonly LookRecord[] {
  const { actor, at } = entry;
  if (entry.type === 'forgotten') return [];
  if (entry.type === 'search') {
    const { kinds, people = null, tickets } = entry;
    const nothing = { case: null, person: null, fields: [], ground: null };
    return [{ at, actor, ...nothing, search: { kinds, people, tickets } }];
  }
  const { case: ticket, fields, ground, person } = entry;
  return [{ at, actor, case: ticket, person, fields, ground, search: null }];
}

/** Without looks at cases that he may not know of, as one that he is reported in. */
async function ofSeenCases(
  { store, tenant, workflow }: Desk,
  actor: Principal,
  records: readonly LookRecord[],
): Promise<readonly LookRecord[]> {
  const ids = new Set(
    records.flatMap(({ case: id, search }) => [id ?? [], search?.tickets ?? []].flat()),
  );
  const found = await Promise.all([...ids].map((id) => store.readTicket(tenant, id)));
  const seen = new Set(
    found.flatMap((stored) =>
      stored && visibilityFor(workflow, actor, stored.ticket).case ? [stored.ticket.id] : [],
    ),
  );
  return records
    .filter(({ case: id }) => id === null || seen.has(id))
    .map((record) => {
      const { search } = record;
      const tickets = search?.tickets.filter((id) => seen.has(id)) ?? [];
      return search ? { ...record, search: { ...search, tickets } } : record;
    });
}

/** Who may not know reporters is not led to them. */
function withoutPeople(
  desk: Desk,
  actor: Principal,
  records: readonly LookRecord[],
): readonly LookRecord[] {
  const may = canDo(desk.workflow, actor, 'loosen').allowed;
  return may ? records : records.map((each) => ({ ...each, person: null as PartyId | null }));
}
