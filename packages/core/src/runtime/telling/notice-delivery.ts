import { fillText, messages } from '@aduan/core/catalogue';
import type { Channel } from '../../channel/channel.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import type { TicketId } from '../../ids.js';
import type { ClaimedDelivery, DeliveryInsert } from '../../store/outbox.js';
import type { PersonalOf, RecordedEvent } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Desk } from '../desk.js';
import { noticePayload, openNotice } from '../messages/delivery-payload.js';
import { answerLinks } from './answer-links.js';
import { mayTell, noticeText } from './tell-answer.js';

type Sent = Extract<RecordedEvent, { type: 'message.sent' }>;

/** A notice that there is an answer, on its way: written with what it tells of. */
export async function noticeDelivery(desk: Desk, event: Sent): Promise<DeliveryInsert> {
  const { at, ticketId } = event;
  const { channel, messageId } = event.facts;
  const link = desk.answerUrl ? await answerLinks(desk).make({ ticketId, at }) : null;
  return {
    id: messageId,
    target: channel ?? '',
    conversationId: null,
    ticketId,
    messageId,
    payload: await noticePayload(desk.vault, { link }),
    dueAt: at,
  };
}

/** Code of a notice of a case that became confidential before it was sent. */
export const hushed = 'case-confidential';

/** The message of a notice: to the contact that its case has now, erased with it; none where that must not be told. */
export async function noticeMessage(
  desk: Desk,
  delivery: Pick<ClaimedDelivery, 'id' | 'payload' | 'target'> & { readonly ticketId: TicketId },
  { capabilities: { notify = [] } }: Channel,
): Promise<OutboundMessage | 'erased' | typeof hushed> {
  const { id: key, payload, target, ticketId } = delivery;
  const stored = await desk.store.readTicket(desk.tenant, ticketId);
  const notice = await openNotice(desk.vault, payload);
  const opening = await desk.vault.openOne<PersonalOf['ticket.opened']>(stored?.summary ?? null);
  const contact = opening?.contacts?.find(({ kind }) => notify.includes(kind));
  if (!stored || !notice || !contact) return 'erased';
  const { ticket } = stored;
  if (!mayTell(ticket)) return hushed;
  const said = noticeText(desk, ticket.number);
  const link = notice.link === null ? '' : (desk.answerUrl?.(notice.link) ?? '');
  return {
    to: { account: '', ids: [contact] },
    conversation: contact.value,
    key,
    content: { type: 'text', text: fillText(said, { link }) },
    automatic: true,
    purpose: 'answer-notice',
    subject: fillText(desk.languages.text(messages.answerSubject), { number: ticket.number }),
    lastInboundAt: await lastInboundOn(desk, ticket, target),
  };
}

/** When he wrote on this channel last, if he is known there: then a window may be open. */
async function lastInboundOn(
  { store, tenant }: Desk,
  { reporters: [reporter] }: Ticket,
  channel: string,
): Promise<number | null> {
  if (!reporter) return null;
  const threads = await store.readPartyConversations(tenant, reporter);
  const times = threads.flatMap((each) =>
    each.channel === channel && each.lastInboundAt !== null ? [each.lastInboundAt] : [],
  );
  return times.length > 0 ? Math.max(...times) : null;
}
