import { fillText, messages } from '@aduan/core/catalogue';
import { planSending } from '@aduan/core/sending';
import type { AddressId } from '../../channel/address.js';
import { createId, type MessageId } from '../../ids.js';
import { hasNumber, type Obligation, triesSince } from '../../obligation/obligation.js';
import { givenUpAtClosing } from '../../ticket/decide/act.js';
import type { TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange } from '../ticket-change.js';
import { contactsOf } from './contacts-of.js';
import { isPage } from './next-step.js';

/** Whoever wrote or read in his chat so shortly before is taken for somebody who looks at it, ms. */
const activeMs = 15 * 60_000;

/** What the desk does with its channels by itself; a process without any leaves it to one that has them. */
function hasChannels({ channels }: Runtime): boolean {
  return Object.keys(channels).length > 0;
}

/** Events that say that an answer was posted, or that a message did not arrive. */
function isCause({ type }: TicketEvent): boolean {
  return type === 'obligation.fulfilled' || type === 'message.failed';
}

/**
 * What follows from an answer that was posted, or that did not arrive: its citizen is told of it on the best way that
 * they gave. Whoever looks at the chat now may read it there first; the sweeper comes back to them.
 */
export async function deliverAnswers(
  runtime: Runtime,
  change: PlannedChange,
): Promise<readonly TicketEvent[]> {
  const events = [...change.decided, ...change.added];
  if (!events.some(isCause) || !hasChannels(runtime)) return [];
  const { at, loaded, ticketId } = change;
  const ticket = foldEvents(loaded?.stored.ticket ?? null, events, ticketId, at);
  const told: TicketEvent[] = [];
  for (const obligation of ticket.obligations) {
    if (!(await isUntold(runtime, ticket, obligation, at))) continue;
    told.push(
      ...(await nextWay(runtime, ticket, obligation, await contactsOf(runtime, change), at)),
    );
  }
  return told;
}

/** Whether nothing brings the citizen to an answer, as it stands. */
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
  // Another process may have the channel: it knows what comes next.
  if (!runtime.channels[channel] || !isPage(runtime.channels, channel)) return false;
  const conversation = await runtime.store.readConversation(runtime.tenant, conversationId);
  // A first message is kept together with its answer: it was written this moment.
  if (!conversation) return false;
  const seen = await runtime.store.readValue(runtime.tenant, seenKey(conversationId), at);
  const since = (answeredAt ?? at) - activeMs;
  return !seen && (conversation.lastInboundAt ?? 0) < since;
}

const seenKey = (conversationId: string) => `seen/${conversationId}`;

/** Remembers that somebody read in a conversation. */
export async function recordSeen({ now, store, tenant }: Runtime, conversationId: string) {
  const options = { now: now(), ttlMs: activeMs };
  await store.writeValue(tenant, seenKey(conversationId), Uint8Array.of(1), options);
}

/**
 * The next way to tell somebody that there is an answer: a message with the number and a link alone on a channel that
 * writes first; else a call, if he left a number; else there is none.
 */
export async function nextWay(
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
  // On a closed case nobody comes back to it.
  const over = ticket.phase === 'closed' ? givenUpAtClosing([{ ...obligation, noWay: true }]) : [];
  return [lost, ...over];
}

/** Whether his contacts may be written to: of a confidential case only where he said that nobody else reads them. */
export function mayNotify({ confidential, safeContacts }: Ticket): boolean {
  return !confidential || safeContacts === true;
}

/** The channel that can write to him first and was not tried for this answer, by the strongest of his contacts. */
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
      // Outside of a window that he opened, so that a template has to say it.
      if (planSending({ content, lastInboundAt: null }, channel, runtime.now()).can) return name;
    }
  }
  return null;
}

/** What is said where others may read it: never what the case is about. `{link}` is filled in as it is sent. */
export function answerNoticeText({ answerUrl, languages }: Runtime, number: string): string {
  const words = answerUrl ? messages.answerThere : messages.answerThereByPin;
  return fillText(languages.text(words), { number });
}
