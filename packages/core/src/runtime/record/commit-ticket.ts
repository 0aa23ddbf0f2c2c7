import type { MessageId, TicketId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import type { Commit, CommitOutcome, MessageInsert, TicketWrite } from '../../store/commit.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { StoredEvent, StoredTicket } from '../../store/rows.js';
import type { TicketEvent } from '../../ticket/events.js';
import { factTables, noticeTable } from '../../ticket/privacy/fact-tables.js';

import { type Eyes, isKnownTo, shown } from '../../ticket/privacy/shown.js';
import { ticketTable } from '../../ticket/privacy/ticket-table.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import {
  newProvisionalDeadlines,
  type ProvisionalDeadline,
} from '../clocks/provisional-deadlines.js';
import type { Desk } from '../desk.js';
import { deliveryPayload } from '../messages/delivery-payload.js';
import type { BoxDraft } from '../vault/vault.js';
import { followRules } from './follow-rules.js';
import { eventInserts, factsOf, type StampedEvent, stampEvents } from './record-events.js';

/** A case as it was read, with its history. */
export interface LoadedTicket {
  readonly stored: StoredTicket;
  readonly history: readonly StoredEvent[];
}

/** What shall be written about one case. */
export interface TicketChange {
  readonly ticketId: TicketId;
  /** Null for a new case. */
  readonly loaded: LoadedTicket | null;
  readonly decided: readonly TicketEvent[];
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  /** Box under the key of the citizen; sealed here. */
  readonly box: BoxDraft;
  /** Values that one outgoing message shows to its receiver alone. */
  readonly secrets?: {
    readonly messageId: MessageId;
    readonly values: Readonly<Record<string, string>>;
  };
  readonly pinHash?: string;
  /** What else belongs into the same transaction. */
  readonly also?: Pick<Commit, 'party' | 'conversation' | 'inbox'> &
    Partial<Pick<Commit, 'messages' | 'deliveries' | 'boxes'>>;
  /** Idempotency key, and what a replay gets. */
  readonly command?: { readonly key: string; readonly record: (after: Ticket) => string };
}

/** What a change made of the case. */
export interface TicketCommitted {
  readonly outcome: CommitOutcome;
  readonly ticket: Ticket;
  readonly stamped: readonly StampedEvent[];
  /** When it was changed, epoch ms. */
  readonly at: number;
  /** Deadlines that the change moved into a time without a decree. */
  readonly provisional: readonly ProvisionalDeadline[];
}

/** Reads a case with its history, or null. */
export async function loadTicket(desk: Desk, id: TicketId): Promise<LoadedTicket | null> {
  const stored = await desk.store.readTicket(desk.tenant, id);
  return stored && withHistory(desk, stored);
}

/** Reads the history of a case, no further than the case itself was read. */
export async function withHistory(desk: Desk, stored: StoredTicket): Promise<LoadedTicket> {
  const history = await desk.store.readEvents(desk.tenant, stored.ticket.id);
  return { stored, history: history.slice(0, stored.ticket.version) };
}

/** Writes a change in one transaction: events, case, instants of the clocks, messages, deliveries. */
export async function commitTicket(desk: Desk, change: TicketChange): Promise<TicketCommitted> {
  const { ticketId, loaded, decided, actor, at, box, command } = change;
  const before = loaded?.stored.ticket ?? null;
  const added = await followRules(desk, ticketId, { before, events: decided, actor, at });
  const { stamped, ticket } = stampEvents({ ticketId, before, decided, added, actor, at, box });
  const sealedBox = await box.seal();
  const facts = [...(loaded?.history ?? []).map(factsOf), ...stamped.map(({ event }) => event)];
  const { dueAt, sweepAt } = desk.clocks.schedule(ticket, facts, at);
  const write: TicketWrite = {
    expectedVersion: before?.version ?? 0,
    ticket,
    dueAt,
    sweepAt,
    summary: loaded ? loaded.stored.summary : (stamped[0]?.sealed ?? null),
    events: eventInserts(stamped, sealedBox),
    ...(change.pinHash === undefined ? {} : { pinHash: change.pinHash }),
  };
  const outcome = await desk.store.commit({
    tenant: desk.tenant,
    ...change.also,
    boxes: [...(sealedBox ? [sealedBox] : []), ...(change.also?.boxes ?? [])],
    ...(command && { command: { key: command.key, result: command.record(ticket), at } }),
    tickets: [write],
    messages: [...stamped.flatMap(messageInsert), ...(change.also?.messages ?? [])],
    deliveries: [
      ...(await deliveriesOf(desk, stamped, change)),
      ...(change.also?.deliveries ?? []),
    ],
  });
  const known = loaded?.history.length ?? 0;
  const provisional = newProvisionalDeadlines(desk, ticket, facts, known, at);
  return { outcome, ticket, stamped, at, provisional };
}

function messageInsert({ event, sealed }: StampedEvent): readonly MessageInsert[] {
  const { type, ticketId, at } = event;
  const isMessage =
    type === 'ticket.opened' || type === 'message.received' || type === 'message.sent';
  if (!isMessage || !event.facts.conversationId || !sealed) return [];
  const { messageId: id, conversationId } = event.facts;
  const direction = type === 'message.sent' ? 'out' : 'in';
  return [{ id, conversationId, ticketId, direction, at, status: 'accepted', sealed }];
}

async function deliveriesOf(
  desk: Desk,
  stamped: readonly StampedEvent[],
  change: TicketChange,
): Promise<readonly DeliveryInsert[]> {
  const deliveries: DeliveryInsert[] = [];
  for (const { event, sealed } of stamped) {
    if (event.type !== 'message.sent' || !sealed) continue;
    const { messageId, conversationId, channel } = event.facts;
    if (!conversationId || !channel) continue;
    const secrets = change.secrets?.messageId === messageId ? change.secrets.values : undefined;
    deliveries.push({
      id: messageId,
      target: channel,
      conversationId,
      ticketId: event.ticketId,
      messageId,
      payload: await deliveryPayload(desk.vault, { place: sealed, conversationId, secrets }),
      dueAt: event.at,
    });
  }
  return deliveries;
}

/** Tells listeners what was committed. */
export function publish(desk: Desk, committed: Omit<TicketCommitted, 'outcome'>): void {
  const { stamped, at, provisional } = committed;
  const eyes = listenersEyes(desk, committed.ticket);
  // A host that passes on what it hears must know whom it may not tell: see `isConcerned`.
  const { concerns } = committed.ticket;
  const ticket = { ...shown(committed.ticket, ticketTable, eyes), concerns };
  for (const { event } of stamped) {
    const { id, sequence, at, actor, facts, type } = event;
    if (isKnownTo(eyes, type, facts)) {
      const notice = {
        ticket,
        facts: shown(facts, factTables[type], eyes),
        event: shown({ id, sequence, at, actor }, noticeTable, eyes),
      };
      desk.bus.emit(type, notice as never);
    }
    desk.bus.emit('ticket.changed', { ticket, type });
  }
  for (const deadline of provisional) {
    desk.bus.emit('calendar.provisional', { ticket, at, ...deadline });
  }
}

/** Listeners hear facts: no words, and nothing that leads to a hidden reporter. */
function listenersEyes({ masker }: Desk, ticket: Ticket): Eyes {
  const visibility = {
    case: true,
    words: false,
    identity: !isGuarded(ticket),
    hidden: false,
    concerns: false,
  };
  return {
    visibility,
    mask: (text) => masker.mask(text),
    mayFollow: ({ type }) => type !== 'related',
  };
}
