import type { Channel, DeliveryOutcome } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { InboundEvent } from '../../channel/inbound.js';
import { AduanError } from '../../errors.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { conversationHash } from '../vault/conversation-hash.js';
import { readBody } from './read-body.js';

const defaultBodyLimit = 1_048_576;

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
    await channel.keepFiles?.(body, request, context);
  } catch (error) {
    if (!AduanError.isInstance(error) || error.code !== 'input-invalid') throw error;
    desk.log('warn', 'delivery.unreadable', { channel: context.name, code: error.code });
    return refuse(400);
  }
  const outcome = await storeEvents(desk, context.name, events);
  if (outcome === 'stored') wakeInbox();
  return (
    (await channel.acknowledge?.(outcome, events, request, context)) ??
    new Response(null, { status: outcome === 'failed' ? 503 : 200 })
  );
}

/** Puts the events of one delivery into the inbox, all or none. */
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
  try {
    const rows = await Promise.all(
      events.map(async (event) => ({
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
      })),
    );
    const { stored } = await desk.store.insertInbox(desk.tenant, rows);
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
