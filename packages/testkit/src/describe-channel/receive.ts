import { type Channel, type ChannelContext, type InboundEvent, InputError } from '@aduan/core';
import type { DeliveryBody } from './channel-conformance.js';

/** Where the suite mounts the channel. */
export const base = 'https://desk.example/aduan/conformance';

/** What became of one delivery outside of a desk. */
export type Reception =
  | { readonly accepted: true; readonly events: readonly InboundEvent[] }
  | { readonly accepted: false; readonly status: number };

/** Takes a delivery in as the core does: handshake, bytes, verify, parse. */
export async function receive(
  channel: Channel,
  request: Request,
  context: ChannelContext,
): Promise<Reception> {
  const response = await channel.handshake?.(request, context);
  if (response) return { accepted: false, status: response.status };
  if (request.bodyUsed) {
    throw new Error(
      'handshake read the body and then returned null. Read a clone (`request.clone()`), or leave ' +
        'the body alone: the core needs its raw bytes for verify.',
    );
  }
  const body = new Uint8Array(await request.arrayBuffer());
  const verdict = await channel.verify(request, body, context);
  if (!verdict.ok) return { accepted: false, status: verdict.status };
  try {
    return { accepted: true, events: await channel.parse(body, request, context) };
  } catch (error) {
    if (error instanceof InputError) return { accepted: false, status: 400 };
    throw error;
  }
}

/** The bytes of a fixture. */
export function bytesOf(body: DeliveryBody): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
