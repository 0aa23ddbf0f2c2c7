import type { Channel, DeliveryOutcome } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { InboundEvent } from '../../channel/inbound.js';
import { AduanError, DeliveryTooLargeError } from '../../errors.js';
import type { InboxInsert } from '../../store/inbox.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { inSlices } from '../in-slices.js';
import { conversationHash } from '../vault/conversation-hash.js';
import { readBody, requireUnread } from './read-body.js';

const defaultBodyLimit = 1_048_576;
/** Meta puts up to 1,000 into a delivery, Telegram 100 into an answer: ten times more are of nobody who is honest. */
const mostEvents = 10_000;

/** How a delivery is answered that cannot be read, by what `parse` throws. */
const statusOfUnread: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['input-invalid', 400],
  ['delivery-too-large', 413],
]);

/**
 * One request to one channel: the handshake, or a delivery that is verified over its raw bytes,
 * parsed, stored, and only then acknowledged. Answers with a response, whatever happens.
 */
export async function receiveDelivery(
  desk: Desk,
  channel: Channel,
  context: ChannelContext,
  request: Request,
  wakeInbox: () => void,
): Promise<Response> {
  requireUnread(request);
  const answered = await channel.handshake?.(request, context);
  if (answered) return answered;
  if (request.method === 'GET' || request.method === 'HEAD') return refuse(404);
  const body = await readBody(request, channel.capabilities.maxBodyBytes ?? defaultBodyLimit);
  if (!body) return refuse(413);
  const verdict = await channel.verify(request, body, context);
  if (!verdict.ok) {
    desk.log('warn', 'delivery.refused', { channel: context.name, reason: verdict.reason });
    return refuse(verdict.status);
  }
  let events: readonly InboundEvent[];
  try {
    events = await channel.parse(body, request, context);
    if (events.length > mostEvents) throw new DeliveryTooLargeError(`${events.length} events.`);
    await channel.keepFiles?.(body, request, context);
  } catch (error) {
    const status = AduanError.isInstance(error) ? statusOfUnread.get(error.code) : undefined;
    if (!AduanError.isInstance(error) || !status) throw error;
    desk.log('warn', 'delivery.unreadable', { channel: context.name, code: error.code });
    return refuse(status);
  }
  const outcome = await storeEvents(desk, context.name, events);
  if (outcome === 'stored') wakeInbox();
  return (
    (await channel.acknowledge?.(outcome, events, request, context)) ??
    new Response(null, { status: outcome === 'failed' ? 503 : 200 })
  );
}

/**
 * Puts the events of one delivery into the inbox, a slice at a time. Where one of many slices fails, those before it
 * stay: the provider delivers all of them again, and they are known by their keys.
 */
export async function storeEvents(
  desk: Desk,
  channel: string,
  events: readonly InboundEvent[],
): Promise<DeliveryOutcome> {
  if (events.length === 0) return 'duplicate';
  return desk.observe('store', { channel }, async (note) => {
    const outcome = await insertEvents(desk, channel, events);
    note({ outcome });
    return outcome;
  });
}

async function insertEvents(
  desk: Desk,
  channel: string,
  events: readonly InboundEvent[],
): Promise<DeliveryOutcome> {
  const receivedAt = desk.now();
  const rowOf = async (event: InboundEvent): Promise<InboxInsert> => ({
    channel,
    account: event.account,
    // A provider's id may hold a phone number.
    key: await desk.vault.hash('inbox-key', event.key),
    conversationHash: await conversationHash(
      desk.vault,
      channel,
      event.account,
      event.conversation,
    ),
    payload: await desk.vault.sealValue('inbox', event),
    receivedAt,
  });
  try {
    let stored = 0;
    await inSlices(events, async (slice) => {
      const rows = await Promise.all(slice.map(rowOf));
      stored += (await desk.store.insertInbox(desk.tenant, rows)).stored;
    });
    return stored > 0 ? 'stored' : 'duplicate';
  } catch (error) {
    desk.log('error', 'delivery.not-stored', {
      channel,
      error: errorName(error),
    });
    return 'failed';
  }
}

function refuse(status: number): Response {
  return new Response(null, { status });
}
