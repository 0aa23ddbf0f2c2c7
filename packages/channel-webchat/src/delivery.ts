import type { DeliveryOutcome, InboundEvent, Verdict } from '@aduan/core';
import { InputError } from '@aduan/core';
import { readBody } from './guard/read-body.js';
import { type RefusalCode, refusal } from './guard/respond.js';
import type { WebchatLimits } from './limits.js';
import type { Call } from './route.js';

/** One path on which citizens deliver something. */
export interface Delivery {
  /** Largest body in bytes. */
  maxBytes(limits: WebchatLimits): number;
  /** Answers what is refused before the body is looked at, such as a sender in too much of a hurry. */
  precheck(call: Call): Promise<Response | null>;
  verify(call: Call, body: Uint8Array<ArrayBuffer>): Promise<Verdict>;
  /** @throws InputError */
  parse(call: Call, body: Uint8Array<ArrayBuffer>): Promise<readonly InboundEvent[]>;
  acknowledge(
    outcome: DeliveryOutcome,
    events: readonly InboundEvent[],
    call: Call,
  ): Response | Promise<Response>;
}

const codes: Readonly<Record<number, RefusalCode>> = {
  400: 'input-invalid',
  401: 'unauthorized',
  403: 'origin-refused',
  404: 'not-found',
  413: 'too-large',
  429: 'rate-limited',
};

/**
 * Answers a delivery that will be refused in the protocol's own words, and with the headers that let
 * a page on another origin read them. It looks at a copy of the body; the core checks again.
 *
 * @returns null when the delivery can go on
 */
export async function refuseDelivery(call: Call, delivery: Delivery): Promise<Response | null> {
  const early = await delivery.precheck(call);
  if (early) return early;
  const body = await readBody(call.request.clone(), delivery.maxBytes(call.webchat.limits));
  if (body === null) return refusal('too-large', 413);
  const verdict = await delivery.verify(call, body);
  if (!verdict.ok) return refusal(codes[verdict.status] ?? 'input-invalid', verdict.status);
  try {
    await delivery.parse(call, body);
    return null;
  } catch (error) {
    if (error instanceof InputError) return refusal('input-invalid', 400);
    throw error;
  }
}
