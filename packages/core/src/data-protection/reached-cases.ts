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
    else if (scope.kind !== 'account') cases.push({ ticket, fields: held, seenAt: null });
    else {
      const seen = looks
        ? (seenBy(looks, ticket) ?? null)
        : await actedOn(desk, scope, period, ticket);
      if (seen) cases.push({ ticket, fields: seen.fields ?? held, seenAt: seen.at });
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

/** What the account saw, by case and by person; null when nobody's looks are kept. */
async function looksOf(
  { store, tenant }: Desk,
  { officer }: BreachScope,
  { from, until }: Period,
  limits: Set<string>,
): Promise<ReadonlyMap<string, Seen> | null> {
  const seen = new Map<string, Seen>();
  let isKept = false;
  for await (const { entry } of ledgerRows(store, tenant, 'looks')) {
    isKept = true;
    const look = JSON.parse(entry) as LookEntry;
    const isTheirs = look.type === 'look' && look.actor.id === officer;
    const isThen = look.at <= until && look.at + lookMs > (from ?? 0);
    if (isTheirs && isThen) noteLook(seen, look, limits);
  }
  if (isKept) return seen;
  limits.add('looks-not-kept');
  return null;
}

function noteLook(seen: Map<string, Seen>, look: LookEntry, limits: Set<string>): void {
  const subject = look.case ?? look.person;
  if (look.fields.includes('list')) limits.add('lists-seen');
  if (!subject) return;
  const known = seen.get(subject) ?? { fields: new Set<BreachField>(), at: look.at };
  for (const field of look.fields) {
    if (field === 'list') continue;
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

/** Whether the account did something in a case: then it may have seen all of it. */
async function actedOn(
  { store, tenant }: Desk,
  { officer }: BreachScope,
  { from, until }: Period,
  { id }: Ticket,
): Promise<{ readonly fields: null; readonly at: number } | null> {
  const history = await store.readEvents(tenant, id);
  const act = history.find(
    ({ actor, at }) => actor.id === officer && at >= (from ?? 0) && at <= until,
  );
  return act ? { fields: null, at: act.at } : null;
}
