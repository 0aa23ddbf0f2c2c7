import type { RecordedChange } from '../../plugin/hooks.js';
import type { Commit, CommitOutcome, MessageInsert, TicketWrite } from '../../store/commit.js';
import { factsOf } from '../../store/facts-of.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { Ticket } from '../../ticket/ticket.js';
import { answerNoticeDelivery } from '../answer-delivery/answer-notice.js';
import { recordAnswered } from '../answer-delivery/record-answered.js';
import {
  newProvisionalDeadlines,
  type ProvisionalDeadline,
} from '../clocks/provisional-deadlines.js';
import { deliveryPayload } from '../messages/delivery-payload.js';
import { type PluginWrites, pluginWrites } from '../plugins/plugin-writes.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { updatesOf } from './news.js';
import { observedCommit } from './observed-commit.js';
import { planChanges } from './plan-changes.js';
import { eventInserts, type StampedEvent, stampEvents } from './record-events.js';

/** The result of a change for one ticket. */
export interface WrittenTicket {
  readonly ticket: Ticket;
  readonly stamped: readonly StampedEvent[];
  /** When it was changed, epoch ms. */
  readonly at: number;
  /** Deadlines that the change moved into a year without a decree. */
  readonly provisional: readonly ProvisionalDeadline[];
}

/** A change that was written, with the changes that it caused in other tickets. */
export interface CommittedTicket extends WrittenTicket {
  readonly status: 'committed';
  readonly others: readonly WrittenTicket[];
}

/** The outcome of a change. */
export type TicketOutcome = CommittedTicket | Exclude<CommitOutcome, { status: 'committed' }>;

/**
 * Writes a change and the changes that it causes in other tickets in one transaction: events, tickets, instants of the
 * clocks, messages, deliveries and rows of plugins.
 */
export async function commitTicket(runtime: Runtime, change: TicketChange): Promise<TicketOutcome> {
  const { at, command, also } = change;
  const planned = await planChanges(runtime, change);
  if (!planned) return { status: 'conflict', actual: -1 };
  const [first, ...entailed] = planned;
  const part = await writtenPart(runtime, first);
  const others = await Promise.all(entailed.map((each) => writtenPart(runtime, each)));
  const parts = [part, ...others];
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
  return { ...part, ...outcome, others };
}

type ListsOfPart = Required<Pick<Commit, 'sealedRecords' | 'messages' | 'deliveries'>>;

/** The part of a commit that belongs to one ticket. */
interface TicketPart extends WrittenTicket, ListsOfPart {
  readonly rows: PluginWrites['rows'];
  readonly write: TicketWrite;
}

/** What plugins write besides, if anything: most changes have none. */
function rowsOf({ now }: Runtime, parts: readonly TicketPart[]): Pick<Commit, 'rows'> {
  const puts = parts.flatMap(({ rows }) => rows.puts);
  const removals = parts.flatMap(({ rows }) => rows.removals);
  return puts.length + removals.length > 0 ? { rows: { now: now(), puts, removals } } : {};
}

async function writtenPart(runtime: Runtime, planned: PlannedChange): Promise<TicketPart> {
  const { ticketId, loaded, decided, added, opening, actor, at, sealedRecord, pinHash } = planned;
  const before = loaded?.stored.ticket ?? null;
  const { stamped, ticket } = stampEvents({
    ticketId,
    before,
    decided,
    added,
    actor,
    at,
    sealedRecord,
    evolve: runtime.model.evolve,
  });
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
    deliveries: [
      ...(await messageDeliveries(runtime, stamped, planned)),
      ...(await recordForDeliveryHandlers(runtime, noted)),
      ...written.deliveries,
    ],
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

async function recordForDeliveryHandlers(
  { deliveryHandlers: handlers }: Runtime,
  change: RecordedChange,
): Promise<readonly DeliveryInsert[]> {
  const told = [...handlers.values()].map((handler) => handler.record(change));
  return (await Promise.all(told)).flat();
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
    const isAnswer = purpose === 'answer';
    if (isAnswer) await recordAnswered(runtime, conversationId);
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
        isAnswer,
      }),
      dueAt: event.at,
    });
  }
  return deliveries;
}
