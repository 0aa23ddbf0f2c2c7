import { ledgerRows } from '../audit/ledger-rows.js';
import { type ViewEntry, viewPeriodMs } from '../audit/view-entry.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StoredTicket } from '../store/rows.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { BreachField, BreachScope } from './breach-report.js';

/** A ticket that a data breach reached. */
export interface AffectedTicket {
  readonly ticket: Ticket;
  readonly fields: ReadonlySet<BreachField>;
  /**
   * When the officer's account first viewed the ticket, or acted on it in a period without view log, epoch ms. Null
   * when a copy of the database was exposed.
   */
  readonly seenAt: number | null;
}

/** The period of the breach, epoch ms. */
interface Period {
  readonly from: number | null;
  readonly until: number;
}

/** The account's views of one ticket or person. */
interface Seen {
  readonly fields: Set<BreachField>;
  at: number;
}

/** The account's views, and the start of the view log, epoch ms; `Infinity` when there is no view log. */
interface KnownViews {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly since: number;
}

/** The tickets that a data breach reached, and the limits of that answer. */
export async function affectedTickets(
  runtime: Runtime,
  scope: BreachScope,
  period: Period,
): Promise<{ readonly tickets: readonly AffectedTicket[]; readonly limits: readonly string[] }> {
  const limits = new Set<string>();
  const views = scope.kind === 'account' ? await viewsOf(runtime, scope, period, limits) : null;
  const tickets: AffectedTicket[] = [];
  for await (const stored of allTickets(runtime, scope)) {
    const { ticket } = stored;
    if (ticket.openedAt > period.until) continue;
    const held = await heldFields(runtime, stored);
    if (!held) limits.add('erased-before');
    else if (!views) tickets.push({ ticket, fields: held, seenAt: null });
    else {
      const actedAt = await actedBefore(runtime, scope, period, views.since, ticket);
      if (actedAt !== null) limits.add('views-not-kept');
      const seen = actedAt === null ? seenBy(views.seen, ticket) : { fields: held, at: actedAt };
      if (seen) tickets.push({ ticket, fields: seen.fields, seenAt: seen.at });
    }
  }
  return { tickets, limits: [...limits] };
}

async function* allTickets(
  { store, tenant }: Runtime,
  { parties, tickets }: BreachScope,
): AsyncGenerator<StoredTicket, void> {
  const only = tickets && new Set<string>(tickets);
  const filter = { order: 'newest', ...(parties && { reporter: parties }) } as const;
  for await (const page of ticketPages(store, tenant, filter)) {
    for (const stored of page) if (!only || only.has(stored.ticket.id)) yield stored;
  }
}

/** Which personal data a ticket still has; null when its keys were destroyed. */
async function heldFields(
  { vault }: Runtime,
  { summary, ticket }: StoredTicket,
): Promise<ReadonlySet<BreachField> | null> {
  const opened = await vault.openOne<PersonalOf['ticket.opened']>(summary);
  if (!opened) return null;
  const { contacts = [], reporterName } = opened;
  const fields = new Set<BreachField>(['words']);
  if (reporterName) fields.add('name');
  if (contacts.length > 0) fields.add('contacts');
  if (ticket.attachments.length > 0) fields.add('files');
  return fields;
}

/** The account's views, by ticket and by person. */
async function viewsOf(
  { store, tenant }: Runtime,
  { officer }: BreachScope,
  { from, until }: Period,
  limits: Set<string>,
): Promise<KnownViews> {
  const seen = new Map<string, Seen>();
  let since = Infinity;
  let isCut = true;
  for await (const { entry, sequence } of ledgerRows(store, tenant, 'views')) {
    const view = JSON.parse(entry) as ViewEntry;
    if (since === Infinity) isCut = sequence > 1;
    since = Math.min(since, view.at);
    const isTheirs = view.type === 'view' && view.actor.id === officer;
    const isThen = view.at <= until && view.at + viewPeriodMs > (from ?? 0);
    if (isTheirs && isThen) recordView(seen, view, limits);
  }
  if (isCut && (from ?? 0) < since) limits.add('views-not-kept');
  return { seen, since };
}

function recordView(seen: Map<string, Seen>, view: ViewEntry, limits: Set<string>): void {
  const subject = view.ticket ?? view.person;
  if (view.fields.includes('list')) limits.add('lists-seen');
  if (!subject || view.fields.includes('refused')) return;
  const known = seen.get(subject) ?? { fields: new Set<BreachField>(), at: view.at };
  for (const field of view.fields) {
    if (field === 'list' || field === 'refused') continue;
    known.fields.add(field === 'masked-words' ? 'words' : field);
  }
  known.at = Math.min(known.at, view.at);
  seen.set(subject, known);
}

function seenBy(views: ReadonlyMap<string, Seen>, { id, reporters }: Ticket): Seen | null {
  const found = [id as string, ...reporters].flatMap((subject) => views.get(subject) ?? []);
  if (found.length === 0) return null;
  return {
    fields: new Set(found.flatMap(({ fields }) => [...fields])),
    at: Math.min(...found.map(({ at }) => at)),
  };
}

/**
 * When the account first acted on a ticket in a period without view log; null if it did not. The account may then have
 * seen the whole ticket.
 */
async function actedBefore(
  { store, tenant }: Runtime,
  { officer }: BreachScope,
  { from, until }: Period,
  since: number,
  { id, openedAt }: Ticket,
): Promise<number | null> {
  if (openedAt >= since || (from ?? 0) >= since) return null;
  const history = await store.readEvents(tenant, id);
  const act = history.find(
    ({ actor, at }) => actor.id === officer && at >= (from ?? 0) && at <= until && at < since,
  );
  return act?.at ?? null;
}
