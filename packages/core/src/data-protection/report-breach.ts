import { isoInstant } from '../catalogue/iso-instant.js';
import type { PartyId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import { pdpPolicy } from '../sla/presets/pdp.js';
import { factsOf } from '../store/facts-of.js';
import { type AffectedTicket, affectedTickets } from './affected-tickets.js';
import type { AffectedPerson, BreachField, BreachReport, BreachScope } from './breach-report.js';
import { requireNamed } from './require-named.js';
import { requireAllSeen } from './subject.js';

const breachTarget = 'pdp.breach';

/** Data that the database holds in clear: facts of tickets, no names and no texts of citizens. */
const factsInClear = [
  'number',
  'dates',
  'state',
  'category',
  'region',
  'channel',
  'cooperative',
  'referral',
  'officer',
  'team',
  'size-and-type-of-files',
];

/**
 * Builds the report of who was affected by a data breach. Changes nothing.
 *
 * @throws NotFoundError for a ticket or person that the actor may not know of; ForbiddenError when the actor may not
 * export the data of all these people; InputError
 */
export async function reportBreach(
  runtime: Runtime,
  scope: BreachScope,
  actor: Principal,
): Promise<BreachReport> {
  const now = runtime.now();
  const period = { from: scope.from ?? null, until: scope.until ?? now };
  const { knownAt, notifyBy } = await deadlineOf(runtime, scope, actor, now);
  await requireNamed(runtime, scope, actor);
  const { tickets: affected, limits } = await affectedTickets(runtime, scope, period);
  const tickets = affected.map(({ ticket }) => ticket);
  const isNamed = (scope.parties ?? scope.tickets) !== undefined;
  const named = isNamed ? new Set(tickets.flatMap(({ reporters }) => reporters)) : [];
  await requireAllSeen(runtime, actor, 'export-party', { tickets, parties: [...named] });
  const iso = (at: number) => isoInstant(at, runtime.calendar.def.timeZone);
  return {
    format: 'aduan-breach-report/1',
    madeAt: iso(now),
    kind: scope.kind,
    officer: scope.officer ?? null,
    from: period.from === null ? null : iso(period.from),
    until: iso(period.until),
    knownAt: iso(knownAt),
    notifyBy: iso(notifyBy),
    people: peopleOf(affected, scope, iso),
    tickets: affected.length,
    inClear: factsInClear,
    limits: [...limits, 'other-peoples-words'],
  };
}

/**
 * When the desk became aware of the breach, and the deadline to notify. The clock of the ticket gives the deadline, if
 * there is one.
 */
async function deadlineOf(runtime: Runtime, scope: BreachScope, actor: Principal, now: number) {
  const loaded =
    scope.ticket === undefined ? null : await visibleHistory(runtime, scope.ticket, actor);
  const ticket = loaded?.stored.ticket;
  const knownAt = scope.knownAt ?? ticket?.openedAt ?? now;
  const clocks = loaded
    ? runtime.clocks.of(loaded.stored.ticket, loaded.history.map(factsOf), Math.max(now, knownAt))
    : [];
  const dueAt = clocks.find(({ target }) => target === breachTarget)?.dueAt;
  const target = pdpPolicy.targets.find(({ key }) => key === breachTarget)?.target;
  const limit = target?.unit === 'elapsed' ? target.ms : 0;
  const notifyBy = scope.knownAt === undefined && dueAt != null ? Number(dueAt) : knownAt + limit;
  return { knownAt, notifyBy };
}

function peopleOf(
  affected: readonly AffectedTicket[],
  { kind, parties }: BreachScope,
  iso: (at: number) => string,
): readonly AffectedPerson[] {
  const wanted = parties && new Set(parties);
  const found = new Map<PartyId, AffectedTicket[]>();
  for (const one of affected) {
    for (const party of one.ticket.reporters) {
      if (!wanted || wanted.has(party)) found.set(party, [...(found.get(party) ?? []), one]);
    }
  }
  return [...found].map(([party, his]) => {
    const seen = his.flatMap(({ seenAt }) => seenAt ?? []);
    return {
      party,
      tickets: his.map(({ ticket: { id, number } }): { id: TicketId; number: string } => ({
        id,
        number,
      })),
      fields: fieldsOf(his),
      heldSince: iso(Math.min(...his.map(({ ticket }) => ticket.openedAt))),
      seenFirst: seen.length > 0 ? iso(Math.min(...seen)) : null,
      readable: kind !== 'database',
    };
  });
}

function fieldsOf(affected: readonly AffectedTicket[]): readonly BreachField[] {
  const order: readonly BreachField[] = ['name', 'contacts', 'words', 'files'];
  const reached = new Set(affected.flatMap(({ fields }) => [...fields]));
  return order.filter((field) => reached.has(field));
}
