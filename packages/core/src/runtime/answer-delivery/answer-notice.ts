import * as z from 'zod';
import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { Channel } from '../../channel/channel.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import type { TicketId } from '../../ids.js';
import type { ClaimedDelivery, DeliveryInsert } from '../../store/outbox.js';
import type { PersonalOf, RecordedEvent } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import { addressedScope } from '../messages/delivery-payload.js';
import type { Runtime } from '../runtime.js';
import { answerLinks } from './answer-links.js';
import { answerNoticeText, mayNotify } from './deliver-answers.js';

/** The sealed payload of a notice: only the secret of its link. Its address is in the ticket. */
const noticeSchema = /* @__PURE__ */ z.object({ link: z.string().nullable() });

type Sent = Extract<RecordedEvent, { type: 'message.sent' }>;

/** The delivery of a notice that there is an answer. It is written in the transaction of the event. */
export async function answerNoticeDelivery(runtime: Runtime, event: Sent): Promise<DeliveryInsert> {
  const { at, ticketId } = event;
  const { channel, messageId } = event.facts;
  const link = runtime.answerUrl ? await answerLinks(runtime).make({ ticketId, at }) : null;
  return {
    id: messageId,
    target: channel ?? '',
    conversationId: null,
    ticketId,
    messageId,
    payload: await runtime.vault.sealValue(addressedScope, { link }),
    dueAt: at,
  };
}

/** Code of a notice whose ticket became confidential before it was sent. */
export const confidentialNow = 'ticket-confidential';

/**
 * Builds the message of a notice, to the current contact of its ticket. Returns `erased` when that contact is gone, and
 * {@link confidentialNow} when the ticket must not be mentioned to it.
 */
export async function answerNoticeMessage(
  runtime: Runtime,
  delivery: Pick<ClaimedDelivery, 'id' | 'payload' | 'target'> & { readonly ticketId: TicketId },
  { capabilities: { notify = [] } }: Channel,
): Promise<OutboundMessage | 'erased' | typeof confidentialNow> {
  const { id: key, payload, target, ticketId } = delivery;
  const stored = await runtime.store.readTicket(runtime.tenant, ticketId);
  const notice = noticeSchema
    .nullable()
    .parse(await runtime.vault.openValue(addressedScope, payload));
  const opening = await runtime.vault.openOne<PersonalOf['ticket.opened']>(stored?.summary ?? null);
  const contact = opening?.contacts?.find(({ kind }) => notify.includes(kind));
  if (!stored || !notice || !contact) return 'erased';
  const { ticket } = stored;
  if (!mayNotify(ticket)) return confidentialNow;
  const said = answerNoticeText(runtime, ticket.number);
  const link = notice.link === null ? '' : (runtime.answerUrl?.(notice.link) ?? '');
  return {
    to: { account: '', ids: [contact] },
    conversation: contact.value,
    key,
    content: { type: 'text', text: fillText(said, { link }) },
    automatic: true,
    purpose: 'answer-notice',
    subject: fillText(runtime.languages.text(messages.answerSubject), { number: ticket.number }),
    lastInboundAt: await lastInboundOn(runtime, ticket, target),
  };
}

/**
 * When the reporter last wrote on this channel, if the channel knows them: the provider's reply window may then be
 * open.
 */
async function lastInboundOn(
  { store, tenant }: Runtime,
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
