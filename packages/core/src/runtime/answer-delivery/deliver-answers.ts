import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { AddressId } from '../../channel/address.js';
import { createId, type MessageId } from '../../ids.js';
import { hasNumber, type Obligation, triesSince } from '../../obligation/obligation.js';
import { planSending } from '../../sending/plan-sending.js';
import { givenUpAtClosing } from '../../ticket/decide/act.js';
import { presumed } from '../../ticket/decide/obligation.js';
import type { PersonalOf, TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket, PlannedChange } from '../ticket-change.js';
import { type AnswerDeliveryStep, answerDeliverySteps, isForOthers, isPage } from './next-step.js';

/**
 * A citizen who wrote or read in the chat within this time, ms, is assumed to be looking at it: the desk does not
 * notify them elsewhere at once.
 */
const activeMs = 15 * 60_000;

/** Whether this process has channels. Without any, it leaves delivery to a process that has them. */
function hasChannels({ channels }: Runtime): boolean {
  return Object.keys(channels).length > 0;
}

/** Whether an event says that an answer was posted, or that a message did not arrive. */
function isCause({ type }: TicketEvent): boolean {
  return type === 'obligation.fulfilled' || type === 'message.failed';
}

/**
 * Handles an answer that was posted, or did not arrive: notifies the citizen by the best contact that they gave. A
 * citizen who has the chat open may read the answer there first; the sweeper checks later.
 */
export async function deliverAnswers(
  runtime: Runtime,
  change: PlannedChange,
): Promise<readonly TicketEvent[]> {
  const events = [...change.decided, ...change.added];
  if (!events.some(isCause) || !hasChannels(runtime)) return [];
  const { at, loaded, ticketId } = change;
  const ticket = foldEvents(
    loaded?.stored.ticket ?? null,
    events,
    ticketId,
    at,
    runtime.model.evolve,
  );
  const told: TicketEvent[] = [];
  for (const obligation of ticket.obligations) {
    if (!(await isUntold(runtime, ticket, obligation, at))) continue;
    told.push(
      ...(await nextWay(runtime, ticket, obligation, await contactsOf(runtime, change), at)),
    );
  }
  return told;
}

/** Whether nothing leads the citizen to an answer so far. */
async function isUntold(
  runtime: Runtime,
  { channel }: Ticket,
  obligation: Obligation,
  at: number,
): Promise<boolean> {
  const { answeredAt, conversationId, noWay, status, toCall } = obligation;
  if (status !== 'answered' || noWay || toCall) return false;
  const tries = triesSince(obligation);
  const last = tries.findLast(({ messageId }) => messageId);
  if (!last) return false;
  if (last.outcome === 'failed') return true;
  if (last.notice) return false;
  if (!conversationId) return true;
  // Another process may have mounted the channel; it decides the next step.
  if (!runtime.channels[channel] || !isPage(runtime.channels, channel)) return false;
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  // A conversation that is not stored yet is written together with this answer, so its citizen wrote just now.
  if (!conversation) return false;
  const seen = await runtime.store.readValue(runtime.tenant, seenKey(conversationId), at);
  const since = (answeredAt ?? at) - activeMs;
  return !seen && (conversation.lastInboundAt ?? 0) < since;
}

const seenKey = (conversationId: string) => `seen/${conversationId}`;

/** Remembers that a citizen read messages in a conversation. */
export async function recordSeen({ now, store, tenant }: Runtime, conversationId: string) {
  const options = { now: now(), ttlMs: activeMs };
  await store.writeValue(tenant, seenKey(conversationId), Uint8Array.of(1), options);
}

/**
 * The next way to notify a citizen of an answer: a message with only the number and a link, on a channel that may write
 * first; otherwise a call, if there is a phone number; otherwise none.
 */
async function nextWay(
  runtime: Runtime,
  ticket: Ticket,
  obligation: Obligation,
  contacts: readonly AddressId[],
  at: number,
): Promise<readonly TicketEvent[]> {
  const { id: obligationId } = obligation;
  const channel = mayNotify(ticket) ? wayOf(runtime, ticket, obligation, contacts) : null;
  if (channel) {
    const messageId = createId<MessageId>(at);
    const text = answerNoticeText(runtime, ticket.number);
    return [
      {
        type: 'message.sent',
        facts: { messageId, channel, conversationId: null, purpose: 'answer-notice' },
        personal: { text, ticket: ticket.number },
      },
      {
        type: 'obligation.attempted',
        facts: { obligationId, by: channel, outcome: 'posted', messageId, notice: true },
      },
    ];
  }
  if (hasNumber(ticket)) return [{ type: 'obligation.to-call', facts: { obligationId } }];
  const lost: TicketEvent = { type: 'obligation.no-way', facts: { obligationId } };
  // No further step follows on a closed ticket, so its obligation is given up.
  const over = ticket.phase === 'closed' ? givenUpAtClosing([{ ...obligation, noWay: true }]) : [];
  return [lost, ...over];
}

/**
 * Whether the desk may write to the reporter's contacts. For a confidential ticket it may only if the reporter said
 * that no other person reads them.
 */
export function mayNotify({ confidential, safeContacts }: Ticket): boolean {
  return !confidential || safeContacts === true;
}

/** The channel that may write first and was not used for this answer yet, by the best contact. */
function wayOf(
  runtime: Runtime,
  { number }: Ticket,
  obligation: Obligation,
  contacts: readonly AddressId[],
): string | null {
  const tried = new Set(
    triesSince(obligation).flatMap(({ by, messageId }) => (messageId ? [by] : [])),
  );
  const content = { type: 'text', text: answerNoticeText(runtime, number) } as const;
  for (const { kind } of contacts) {
    for (const [name, channel] of Object.entries(runtime.channels)) {
      if (tried.has(name) || !channel.capabilities.notify?.includes(kind)) continue;
      // Planned without an open window, so a template must be able to say it.
      if (planSending({ content, lastInboundAt: null }, channel, runtime.now()).can) return name;
    }
  }
  return null;
}

/**
 * Text of the notice. Other people may read it, so it never says what the ticket is about. `{link}` is filled in when
 * the notice is sent.
 */
export function answerNoticeText({ answerUrl, languages }: Runtime, number: string): string {
  const words = answerUrl ? messages.answerThere : messages.answerThereByPin;
  return fillText(languages.text(words), { number });
}

/** Contacts of the reporter of a ticket, best one first; empty after erasure. */
async function contactsOf(
  { vault }: Runtime,
  { decided, loaded, opening }: Pick<PlannedChange, 'decided' | 'loaded' | 'opening'>,
): Promise<readonly AddressId[]> {
  if (opening) return opening.contacts ?? [];
  if (loaded) {
    const { summary } = loaded.stored;
    return (await vault.openOne<PersonalOf['ticket.opened']>(summary))?.contacts ?? [];
  }
  const opened = decided.find((event) => event.type === 'ticket.opened');
  return opened?.personal?.contacts ?? [];
}

/** The due steps for answers of a ticket that have not reached its citizen. */
export async function nextDeliveryDue(
  runtime: Runtime,
  ticket: Ticket,
  loaded: LoadedTicket,
  now: number,
): Promise<readonly TicketEvent[]> {
  const { calendar, channels } = runtime;
  const due = answerDeliverySteps(ticket, channels, calendar).filter(
    (step) => step.at <= now && !isForOthers(ticket, step, channels, now),
  );
  const done = await Promise.all(due.map((step) => stepOf(runtime, ticket, loaded, step, now)));
  return done.flat();
}

async function stepOf(
  runtime: Runtime,
  ticket: Ticket,
  loaded: LoadedTicket,
  { obligation, step }: AnswerDeliveryStep,
  now: number,
): Promise<readonly TicketEvent[]> {
  if (step === 'presume') return presumed(ticket, obligation, 'delivered', runtime.workflow);
  const isCalled = hasNumber(ticket);
  if (step === 'wait' && isCalled)
    return [{ type: 'obligation.to-call', facts: { obligationId: obligation.id } }];
  const isTaken = triesSince(obligation).some(
    ({ notice, outcome }) => notice && outcome !== 'posted' && outcome !== 'failed',
  );
  if (step === 'wait' && isTaken) return presumed(ticket, obligation, 'told', runtime.workflow);
  return nextWay(
    runtime,
    ticket,
    obligation,
    await contactsOf(runtime, { loaded, decided: [] }),
    now,
  );
}
