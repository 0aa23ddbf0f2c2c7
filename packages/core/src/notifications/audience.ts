import type { RecordedChange } from '../plugin/hooks.js';
import { canDo } from '../ticket/can.js';
import type { RecordedEvent } from '../ticket/events.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import type { NotificationKind, NotificationReceiver } from './receiver.js';
import type { Staff } from './staff.js';

/** A possible recipient of an event, before it is checked what they may know. */
export interface Recipient {
  readonly receiver: NotificationReceiver;
  readonly kind: NotificationKind;
  readonly event: RecordedEvent;
}

const officer = (id: string): NotificationReceiver => ({ kind: 'officer', id });
const unit = (id: string): NotificationReceiver => ({ kind: 'unit', id });

/**
 * The recipients of a change of a ticket. Actors are not notified of their own actions. A merged report notifies
 * through its lead, and a closed ticket notifies no one.
 */
export function audienceOf(
  staff: Staff,
  workflow: Workflow,
  change: RecordedChange,
): readonly Recipient[] {
  const { phase, leadId } = change.ticket;
  if (phase === 'closed' || leadId !== null) return [];
  return [
    ...arrivals(staff, change),
    ...unplaced(staff, workflow, change),
    ...reopenings(staff, change),
    ...updateReceivers(staff, change),
    ...drafts(staff, workflow, change),
    ...deadlines(staff, change),
  ];
}

function arrivals(staff: Staff, { before, ticket, events }: RecordedChange): readonly Recipient[] {
  const { assignee, team } = ticket;
  const event = events.findLast(({ type }) => type === 'ticket.assigned');
  if (!event) return [];
  if (assignee !== null) {
    const isNews = assignee !== before?.assignee && assignee !== event.actor.id;
    return isNews ? [{ kind: 'assigned', receiver: officer(assignee), event }] : [];
  }
  const isThere = before !== null && before.team === team && before.assignee === null;
  if (team === null || isThere) return [];
  const kind = before === null ? 'new' : 'disposed';
  const receivers = withMembers(staff, team, events[0]?.actor.id);
  return receivers.map((receiver) => ({ kind, receiver, event }));
}

/** A ticket without a unit: central supervision assigns it. */
function unplaced(
  staff: Staff,
  workflow: Workflow,
  { before, ticket, events }: RecordedChange,
): readonly Recipient[] {
  if (ticket.team !== null || ticket.assignee !== null) return [];
  const event = events.findLast(({ type }) => type === 'ticket.assigned') ?? events[0];
  if (!event || (before && before.team === null && before.assignee === null)) return [];
  return staff
    .current()
    .definition.supervision.flatMap((code) => withMembers(staff, code, events[0]?.actor.id))
    .filter(
      ({ kind, id }) => kind === 'unit' || canDo(workflow, staff.principal(id), 'assign').allowed,
    )
    .map((receiver) => ({ kind: 'unplaced', receiver, event }));
}

/** The officer of a ticket that continues after its answer, otherwise its unit. */
function reopenings(
  staff: Staff,
  { before, ticket, events }: RecordedChange,
): readonly Recipient[] {
  const event = events.findLast(({ type }) => type === 'ticket.moved');
  if (!before || !event || ticket.cycle === before.cycle) return [];
  return handlers(staff, ticket, event).map((receiver) => ({ kind: 'reopened', receiver, event }));
}

/** Recipients of an update from a field task or another system. */
function updateReceivers(staff: Staff, { ticket, events }: RecordedChange): readonly Recipient[] {
  const event = events.findLast(({ type }) => type === 'ticket-sync:received');
  if (!event) return [];
  return handlers(staff, ticket, event).map((receiver) => ({ kind: 'news', receiver, event }));
}

/** The officer of a ticket, otherwise the unit whose queue it is in; without the actor of the event. */
function handlers(
  staff: Staff,
  ticket: RecordedChange['ticket'],
  { actor }: RecordedEvent,
): readonly NotificationReceiver[] {
  const handler = staff.handler(ticket);
  if (handler) return handler.id === actor.id ? [] : [officer(handler.id)];
  return ticket.team === null ? [] : withMembers(staff, ticket.team, actor.id);
}

/** Recipients of a submitted draft (superiors), or of a returned draft (its author). */
function drafts(
  staff: Staff,
  { definition }: Workflow,
  { ticket, events }: RecordedChange,
): readonly Recipient[] {
  const { draft } = ticket;
  const event = events.findLast(({ type }) => type.startsWith('replies:draft-'));
  if (!draft || !event) return [];
  const { author, status } = draft;
  if (status === 'returned') {
    return author === event.actor.id
      ? []
      : [{ kind: 'returned', receiver: officer(author), event }];
  }
  if (status !== 'submitted') return [];
  // An author may not approve their own draft, so they are skipped like a recused officer.
  const others = { ...ticket, recusals: [...ticket.recusals, author] };
  const superiors = (definition.permissions.approve ?? [])
    .flatMap((role) => staff.escalate(others, role))
    .filter(({ id }) => id !== event.actor.id);
  return superiors.map(({ id }) => ({ kind: 'approval', receiver: officer(id), event }));
}

/** A unit and its officers, without the actor. */
function withMembers(staff: Staff, code: string, himself: string | undefined) {
  const members = (staff.current().definition.officers ?? []).filter(
    (each) => each.unit === code && each.id !== himself,
  );
  return [unit(code), ...members.map(({ id }) => officer(id))];
}

function deadlines(staff: Staff, { ticket, events }: RecordedChange): readonly Recipient[] {
  const { team } = ticket;
  return events.flatMap((event) => {
    if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return [];
    const kind = event.type === 'sla.warned' ? 'due' : 'breached';
    const { to } = event.facts;
    const isForUnit = to === null && team !== null && !staff.handler(ticket);
    const receivers = [
      ...(isForUnit ? [unit(team)] : []),
      ...staff.escalate(ticket, to).map(({ id }) => officer(id)),
    ];
    return receivers.map((receiver) => ({ kind, receiver, event }));
  });
}
