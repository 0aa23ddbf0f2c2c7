import { ledgerRows } from '../audit/ledger-rows.js';
import type { Desk } from '../runtime/desk.js';
import { type LookEntry, lookMs } from '../runtime/looks/look-entry.js';
import type { StoredTicket } from '../store/rows.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { BreachField, BreachScope } from './breach-report.js';

/** A case that a loss of data reached. */
export interface ReachedCase {
  readonly ticket: Ticket;
  readonly fields: ReadonlySet<BreachField>;
  /** When the account saw it first, epoch ms; null for copies. */
  readonly seenAt: number | null;
}

/** When it happened, epoch ms. */
interface Period {
  readonly from: number | null;
  readonly until: number;
}

/** What an account saw of one case. */
interface Seen {
  readonly fields: Set<BreachField>;
  at: number;
}

/** What the account saw, and since when that is known, epoch ms: infinity when nobody's looks are kept. */
interface KnownLooks {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly since: number;
}

/** The cases that a loss of data reached, and what cannot be told. */
export async function reachedCases(
  desk: Desk,
  scope: BreachScope,
  period: Period,
): Promise<{ readonly cases: readonly ReachedCase[]; readonly limits: readonly string[] }> {
  const limits = new Set<string>();
  const looks = scope.kind === 'account' ? await looksOf(desk, scope, period, limits) : null;
  const cases: ReachedCase[] = [];
  for await (const stored of allCases(desk, scope)) {
    const { ticket } = stored;
    if (ticket.openedAt > period.until) continue;
    const held = await heldFields(desk, stored);
    if (!held) limits.add('erased-before');
    else if (!looks) cases.push({ ticket, fields: held, seenAt: null });
    else {
      const actedAt = await actedBefore(desk, scope, period, looks.since, ticket);
      if (actedAt !== null) limits.add('looks-not-kept');
      const seen = actedAt === null ? seenBy(looks.seen, ticket) : { fields: held, at: actedAt };
      if (seen) cases.push({ ticket, fields: seen.fields, seenAt: seen.at });
    }
  }
  return { cases, limits: [...limits] };
}

async function* allCases(
  { store, tenant }: Desk,
  { parties, tickets }: BreachScope,
): AsyncGenerator<StoredTicket, void> {
  const only = tickets && new Set<string>(tickets);
  const filter = { order: 'newest', ...(parties && { reporter: parties }) } as const;
  for await (const page of ticketPages(store, tenant, filter)) {
    for (const stored of page) if (!only || only.has(stored.ticket.id)) yield stored;
  }
}

/** What is kept of the people of a case; null when its keys were destroyed. */
async function heldFields(
  { vault }: Desk,
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

/** What the account saw, by case and by person. */
async function looksOf(
  { store, tenant }: Desk,
  { officer }: BreachScope,
  { from, until }: Period,
  limits: Set<string>,
): Promise<KnownLooks> {
  const seen = new Map<string, Seen>();
  let since = Infinity;
  let isCut = true;
  for await (const { entry, sequence } of ledgerRows(store, tenant, 'looks')) {
    const look = JSON.parse(entry) as LookEntry;
    if (since === Infinity) isCut = sequence > 1;
    since = Math.min(since, look.at);
    const isTheirs = look.type === 'look' && look.actor.id === officer;
    const isThen = look.at <= until && look.at + lookMs > (from ?? 0);
    if (isTheirs && isThen) noteLook(seen, look, limits);
  }
  if (isCut && (from ?? 0) < since) limits.add('looks-not-kept');
  return { seen, since };
}

function noteLook(seen: Map<string, Seen>, look: LookEntry, limits: Set<string>): void {
  const subject = look.case ?? look.person;
  if (look.fields.includes('list')) limits.add('lists-seen');
  if (!subject || look.fields.includes('refused')) return;
  const known = seen.get(subject) ?? { fields: new Set<BreachField>(), at: look.at };
  for (const field of look.fields) {
    if (field === 'list' || field === 'refused') continue;
    known.fields.add(field === 'masked-words' ? 'words' : field);
  }
  known.at = Math.min(known.at, look.at);
  seen.set(subject, known);
}

function seenBy(looks: ReadonlyMap<string, Seen>, { id, reporters }: Ticket): Seen | null {
  const found = [id as string, ...reporters].flatMap((subject) => looks.get(subject) ?? []);
  if (found.length === 0) return null;
  return {
    fields: new Set(found.flatMap(({ fields }) => [...fields])),
    at: Math.min(...found.map(({ at }) => at)),
  };
}

/** When the account first did something in a case of which no look is kept: then it may have seen all of it. */
async function actedBefore(
  { store, tenant }: Desk,
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
