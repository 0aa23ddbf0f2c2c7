import type { PluginContext, RecordedChange } from '@aduan/core/plugin';
import { canDo, type RecordedEvent } from '@aduan/core/ticket';
import type { Organization } from '../organization/index.js';
import { type Occasion, occasion } from './contributions.js';
import type { NotificationReceiver, WaitingKind } from './receiver.js';

/** A possible recipient of an event, before permissions are checked. */
export interface Recipient {
  readonly receiver: NotificationReceiver;
  readonly kind: WaitingKind;
  readonly event: RecordedEvent;
}

const officer = (id: string): NotificationReceiver => ({ kind: 'officer', id });
const unit = (id: string): NotificationReceiver => ({ kind: 'unit', id });

/**
 * The recipients of a change of a ticket. Actors are not notified of their own actions. A merged report notifies
 * through its lead, and a closed ticket sends no notifications.
 */
export function audienceOf(
  { contributions, workflow }: Pick<PluginContext, 'contributions' | 'workflow'>,
  office: Organization,
  change: RecordedChange,
): readonly Recipient[] {
  const { phase, leadId } = change.ticket;
  if (phase === 'closed' || leadId !== null) return [];
  return [
    ...arrivals(office, change),
    ...unplaced(office, workflow, change),
    ...reopenings(office, change),
    ...updateReceivers(office, change),
    ...contributions(occasion).flatMap((find) => told(find(change, office))),
    ...deadlines(office, change),
  ];
}

function arrivals(
  office: Organization,
  { before, ticket, events }: RecordedChange,
): readonly Recipient[] {
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
  const receivers = withMembers(office, team, events[0]?.actor.id);
  return receivers.map((receiver) => ({ kind, receiver, event }));
}

/** A ticket without a unit: central supervision assigns it. */
function unplaced(
  office: Organization,
  workflow: PluginContext['workflow'],
  { before, ticket, events }: RecordedChange,
): readonly Recipient[] {
  if (ticket.team !== null || ticket.assignee !== null) return [];
  const event = events.findLast(({ type }) => type === 'ticket.assigned') ?? events[0];
  if (!event || (before && before.team === null && before.assignee === null)) return [];
  return office
    .current()
    .definition.supervision.flatMap((code) => withMembers(office, code, events[0]?.actor.id))
    .filter(
      ({ kind, id }) => kind === 'unit' || canDo(workflow, office.principal(id), 'assign').allowed,
    )
    .map((receiver) => ({ kind: 'unplaced', receiver, event }));
}

/** The officer of a ticket that continues after its answer, otherwise its unit. */
function reopenings(
  office: Organization,
  { before, ticket, events }: RecordedChange,
): readonly Recipient[] {
  const event = events.findLast(({ type }) => type === 'ticket.moved');
  if (!before || !event || ticket.cycle === before.cycle) return [];
  return handlers(office, ticket, event).map((receiver) => ({ kind: 'reopened', receiver, event }));
}

/** Recipients of an update from a field task or another system. */
function updateReceivers(
  office: Organization,
  { ticket, events }: RecordedChange,
): readonly Recipient[] {
  const event = events.findLast(
    ({ type }) => type === 'field-tasks:reported' || type === 'ticket-sync:received',
  );
  if (!event) return [];
  return handlers(office, ticket, event).map((receiver) => ({ kind: 'news', receiver, event }));
}

/** Recipients of an occasion that another plugin found. */
function told(found: Occasion | null): readonly Recipient[] {
  if (!found) return [];
  const { event, kind, officers } = found;
  return officers
    .filter((id) => id !== event.actor.id)
    .map((id) => ({ receiver: officer(id), kind, event }));
}

/** The officer of a ticket, otherwise the unit whose queue it is in; without the actor of the event. */
function handlers(
  office: Organization,
  ticket: RecordedChange['ticket'],
  { actor }: RecordedEvent,
): readonly NotificationReceiver[] {
  const handler = office.handler(ticket);
  if (handler) return handler.id === actor.id ? [] : [officer(handler.id)];
  return ticket.team === null ? [] : withMembers(office, ticket.team, actor.id);
}

/** A unit and its officers, without the actor. */
function withMembers(office: Organization, code: string, himself: string | undefined) {
  const members = (office.current().definition.officers ?? []).filter(
    (each) => each.unit === code && each.id !== himself,
  );
  return [unit(code), ...members.map(({ id }) => officer(id))];
}

function deadlines(office: Organization, { ticket, events }: RecordedChange): readonly Recipient[] {
  const { team } = ticket;
  return events.flatMap((event) => {
    if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return [];
    const kind = event.type === 'sla.warned' ? 'due' : 'breached';
    const { to } = event.facts;
    const isForUnit = to === null && team !== null && !office.handler(ticket);
    const receivers = [
      ...(isForUnit ? [unit(team)] : []),
      ...office.escalate(ticket, to).map(({ id }) => officer(id)),
    ];
    return receivers.map((receiver) => ({ kind, receiver, event }));
  });
}
