import { errorName } from '../../error-name.js';
import { AduanError } from '../../errors.js';
import type { CommittedChange, RelatedChange } from '../../plugin/hooks.js';
import { systemPrincipal } from '../../ports/principal.js';
import type { Commit, CommitOutcome, MessageInsert, TicketWrite } from '../../store/commit.js';
import { factsOf } from '../../store/facts-of.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { RecordedEvent } from '../../ticket/events.js';
import { ticketEventMessageTable } from '../../ticket/privacy/fact-tables.js';
import { isKnownTo, shown } from '../../ticket/privacy/shown.js';
import type { Ticket } from '../../ticket/ticket.js';
import { answerNoticeDelivery } from '../answer-delivery/answer-notice.js';
import { deliverAnswers } from '../answer-delivery/deliver-answers.js';
import { recordAnswered } from '../answer-delivery/record-answered.js';
import {
  newProvisionalDeadlines,
  type ProvisionalDeadline,
} from '../clocks/provisional-deadlines.js';
import { deliveryPayload } from '../messages/delivery-payload.js';
import { type PluginWrites, pluginWrites } from '../plugins/plugin-writes.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { sealingScope } from '../vault/vault.js';
import { followRules } from './follow-rules.js';
import { eventInserts, type StampedEvent, stampEvents } from './record-events.js';
import { listenerViewer, ticketForListeners } from './ticket-for-listeners.js';

/** The result of a change for one ticket. */
export interface WrittenTicket {
  readonly ticket: Ticket;
  readonly stamped: readonly StampedEvent[];
  /** When it was changed, epoch ms. */
  readonly at: number;
  /** Deadlines that the change moved into a year without a decree. */
  readonly provisional: readonly ProvisionalDeadline[];
}

/** The outcome of a change, with the ticket after it. */
type TicketOutcome =
  | (Extract<CommitOutcome, { status: 'committed' }> & { readonly ticket: Ticket })
  | Exclude<CommitOutcome, { status: 'committed' }>;

type ListsOfPart = Required<Pick<Commit, 'sealedRecords' | 'messages' | 'deliveries'>>;

/** The part of a commit that belongs to one ticket. */
interface TicketPart extends WrittenTicket, ListsOfPart {
  readonly rows: PluginWrites['rows'];
  readonly write: TicketWrite;
}

/**
 * Writes a change and its consequences in other tickets in one transaction: events, tickets, clock times, messages,
 * deliveries and rows of plugins. Then it notifies plugins and listeners.
 */
export async function commitTicket(runtime: Runtime, change: TicketChange): Promise<TicketOutcome> {
  const { at, command, also } = change;
  const planned = await planChanges(runtime, change);
  if (!planned) return { status: 'conflict', actual: -1 };
  const [first, ...entailed] = planned;
  const part = await writtenPart(runtime, first);
  const others = await Promise.all(entailed.map((each) => writtenPart(runtime, each)));
  const parts = [part, ...others];
  await markAnswered(runtime, parts);
  const outcome = await observedCommit(runtime, {
    tenant: runtime.tenant,
    ...also,
    sealedRecords: [
      ...parts.flatMap(({ sealedRecords }) => sealedRecords),
      ...(also?.sealedRecords ?? []),
    ],
    ...(command && {
      command: {
        key: command.key,
        result: command.record(part.ticket),
        at,
        ticketId: part.ticket.id,
      },
    }),
    tickets: parts.map(({ write }) => write),
    messages: [...parts.flatMap(({ messages }) => messages), ...(also?.messages ?? [])],
    deliveries: [...parts.flatMap(({ deliveries }) => deliveries), ...(also?.deliveries ?? [])],
    ...rowsOf(runtime, parts),
  });
  if (outcome.status !== 'committed') return outcome;
  for (const { sealedRecord } of planned) await sealedRecord.kept();
  for (const written of parts) publish(runtime, written);
  return { ...outcome, ticket: part.ticket };
}

/** A change with the plugin that planned it; null for the change that was asked for. */
interface Planned {
  readonly change: PlannedChange;
  readonly by: string | null;
}

/**
 * Plans a change and all its consequences, with each ticket once: events that the rules of the desk add, and changes of
 * plugins to other tickets.
 *
 * @returns null when another change conflicted with one of them
 * @throws AduanError `plugin-conflict` when two plugins change the same other ticket; `plugin-missing` for a merged
 * ticket in a process without the plugin `mergedTickets`; the error of a plugin that refuses the change
 */
async function planChanges(
  runtime: Runtime,
  change: TicketChange,
): Promise<readonly [PlannedChange, ...PlannedChange[]] | null> {
  const first = await withConsequences(runtime, change);
  const planned: [Planned, ...Planned[]] = [{ change: first, by: null }];
  // The loop also visits items that are added to the list while it runs.
  for (const each of planned) {
    requireUnmerged(runtime, each.change);
    for (const { id: by, plan } of runtime.hooks) {
      const entailed = plan ? await plan(each.change) : [];
      if (!entailed) return null;
      for (const related of entailed) {
        const other = changeByDesk(runtime, related, each.change.at);
        const former = planned.find(({ change: { ticketId } }) => ticketId === other.ticketId);
        if (!former) planned.push({ change: await withConsequences(runtime, other), by });
        // A plugin that answers its own change comes back to where it began.
        else if (each.by !== by) throw conflictOf(by, former);
      }
    }
  }
  const [, ...others] = planned;
  return [first, ...others.map((each) => each.change)];
}

/** Adds the consequences in the same ticket to a change: events of rules, then the notices of answers. */
async function withConsequences(runtime: Runtime, change: TicketChange): Promise<PlannedChange> {
  const { ticketId, loaded, decided, follows = [], actor, at } = change;
  const before = loaded?.stored.ticket ?? null;
  const events = [...decided, ...follows];
  const ruled = await followRules(runtime, ticketId, { before, events, actor, at });
  const added = [...follows, ...ruled];
  const notices = await deliverAnswers(runtime, { ...change, added });
  return { ...change, added: [...added, ...notices] };
}

function changeByDesk(
  { vault }: Runtime,
  { events, loaded }: RelatedChange,
  cause: number,
): TicketChange {
  const { ticket } = loaded.stored;
  const at = Math.max(cause, ticket.updatedAt);
  const sealedRecord = vault.sealedRecord(sealingScope(ticket), at);
  return { ticketId: ticket.id, loaded, decided: events, actor: systemPrincipal, at, sealedRecord };
}

function conflictOf(plugin: string, { by, change }: Planned): AduanError {
  const what = by === null ? 'the ticket that is changed' : `a ticket that "${by}" changes`;
  return new AduanError(
    'plugin-conflict',
    `The plugin "${plugin}" plans a change of ${what}: ${change.ticketId}. Only one change of a ticket fits into a transaction; use the hook "decide" for the same ticket.`,
  );
}

/**
 * The start refuses a desk without the plugin, but another process may have merged the ticket since.
 *
 * @throws AduanError `plugin-missing` for a merged ticket
 */
function requireUnmerged({ hooks }: Pick<Runtime, 'hooks'>, { loaded }: PlannedChange): void {
  const before = loaded?.stored.ticket;
  const isMerged = Boolean(before?.leadId || before?.reports.length);
  if (!isMerged || hooks.some(({ id }) => id === 'merged-tickets')) return;
  throw new AduanError('plugin-missing', 'A merged ticket needs the plugin mergedTickets().');
}

async function writtenPart(runtime: Runtime, planned: PlannedChange): Promise<TicketPart> {
  const { loaded, opening, at, sealedRecord, pinHash } = planned;
  const before = loaded?.stored.ticket ?? null;
  const { evolve } = runtime.model;
  const { stamped, ticket } = stampEvents({ ...planned, before, evolve });
  const kept = loaded ? loaded.stored.summary : (stamped[0]?.sealed ?? null);
  const summary = opening ? sealedRecord.add(opening) : kept;
  const sealedRecordId = await sealedRecord.seal();
  const events = stamped.map(({ event }) => event);
  const facts = [...(loaded?.history ?? []).map(factsOf), ...events];
  const { dueAt, sweepAt } = runtime.clocks.schedule(ticket, facts, at);
  const known = loaded?.history.length ?? 0;
  const noted = { before, ticket, events: updatesOf(events) };
  const written = await pluginWrites(runtime, noted);
  return {
    ticket,
    stamped,
    at,
    provisional: newProvisionalDeadlines(runtime, ticket, facts, known, at),
    sealedRecords: sealedRecordId ? [sealedRecordId] : [],
    messages: stamped.flatMap(messageInsert),
    deliveries: [...(await messageDeliveries(runtime, stamped, planned)), ...written.deliveries],
    rows: written.rows,
    write: {
      expectedVersion: before?.version ?? 0,
      ticket,
      dueAt,
      sweepAt,
      summary,
      events: eventInserts(stamped, sealedRecordId),
      needsIndexing: runtime.search.isNoted,
      ...(pinHash === undefined ? {} : { pinHash }),
    },
  };
}

/**
 * The events of a change that listeners, notifications and other systems get: all of them, except a deadline that was
 * missed before its ticket was recorded.
 */
function updatesOf(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (events[0]?.type !== 'ticket.opened') return events;
  return events.filter(({ type }) => type !== 'sla.breached');
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

/**
 * Marks the conversations that get an answer. A commit carries no such marks, so they are written before it: a mark
 * without an answer costs one look at the ticket, but an answer without a mark could not be proven by a message.
 */
async function markAnswered(runtime: Runtime, parts: readonly TicketPart[]): Promise<void> {
  for (const { event } of parts.flatMap(({ stamped }) => stamped)) {
    if (event.type !== 'message.sent' || event.facts.purpose !== 'answer') continue;
    const { conversationId, channel } = event.facts;
    if (conversationId && channel) await recordAnswered(runtime, conversationId);
  }
}

/** The deliveries of messages to citizens: each message that is sent in a conversation, and each notice of an answer. */
async function messageDeliveries(
  runtime: Runtime,
  stamped: readonly StampedEvent[],
  change: TicketChange,
): Promise<readonly DeliveryInsert[]> {
  const deliveries: DeliveryInsert[] = [];
  for (const { event, sealed } of stamped) {
    if (event.type !== 'message.sent' || !sealed) continue;
    const { messageId, conversationId, channel, purpose } = event.facts;
    if (purpose === 'answer-notice') deliveries.push(await answerNoticeDelivery(runtime, event));
    if (!conversationId || !channel) continue;
    const secrets = change.secrets?.messageId === messageId ? change.secrets.values : undefined;
    deliveries.push({
      id: messageId,
      target: channel,
      conversationId,
      ticketId: event.ticketId,
      messageId,
      payload: await deliveryPayload(runtime.vault, {
        ref: sealed,
        conversationId,
        secrets,
        isAutomatic: event.actor.kind !== 'officer',
        isAnswer: purpose === 'answer',
      }),
      dueAt: event.at,
    });
  }
  return deliveries;
}

/** Rows that plugins write as well. Most changes have none. */
function rowsOf({ now }: Runtime, parts: readonly TicketPart[]): Pick<Commit, 'rows'> {
  const puts = parts.flatMap(({ rows }) => rows.puts);
  const removals = parts.flatMap(({ rows }) => rows.removals);
  return puts.length + removals.length > 0 ? { rows: { now: now(), puts, removals } } : {};
}

/** Commits one transaction as a step that observers see, and wakes the workers of the deliveries in it. */
export function observedCommit(runtime: Runtime, commit: Commit): Promise<CommitOutcome> {
  const ticketId = commit.tickets?.[0]?.ticket.id;
  return runtime.observe('commit', ticketId ? { ticketId } : {}, async (note) => {
    const outcome = await runtime.store.commit(commit);
    note({ outcome: outcome.status });
    if (outcome.status === 'committed') runtime.wakeOutbox();
    return outcome;
  });
}

/** Events that are emitted besides those of the ticket. */
const always = ['ticket.changed', 'desk.changed', 'calendar.provisional'] as const;

/** Notifies plugins and listeners of a written change. */
export function publish(runtime: Runtime, written: WrittenTicket): void {
  const { stamped, at, provisional } = written;
  const news = updatesOf(stamped.map(({ event }) => event));
  const types = news.map(({ type }) => type);
  tellPlugins(runtime, { ticketId: written.ticket.id, types });
  if (!runtime.bus.hasListeners([...always, ...types])) return;
  const viewer = listenerViewer(runtime, written.ticket);
  const ticket = ticketForListeners(runtime, written.ticket, viewer);
  for (const event of news) {
    const { id, sequence, at, actor, facts, type } = event;
    if (isKnownTo(viewer, type, facts)) {
      const notice = {
        ticket,
        facts: shown(facts, runtime.model.factTable(type), viewer),
        event: shown({ id, sequence, at, actor }, ticketEventMessageTable, viewer),
      };
      runtime.bus.emit(type, notice as never);
    }
    runtime.bus.emit('ticket.changed', { ticket, type });
    runtime.bus.emit('desk.changed', { kind: 'ticket', ticket, type });
  }
  for (const deadline of provisional) {
    runtime.bus.emit('calendar.provisional', { ticket, at, ...deadline });
  }
}

function tellPlugins({ hooks, log }: Runtime, change: CommittedChange): void {
  for (const { committed, id } of hooks) {
    try {
      committed?.(change);
    } catch (error) {
      log('error', 'plugin.committed-failed', { plugin: id, error: errorName(error) });
    }
  }
}
