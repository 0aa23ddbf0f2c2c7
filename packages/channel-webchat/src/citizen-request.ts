import { InputError } from '@aduan/core';
import {
  type InboundEvent,
  readBody,
  type Verdict,
  type WebhookOutcome,
} from '@aduan/core/channel';
import { type RefusalCode, refusal } from './guard/respond.js';
import type { WebchatLimits } from './limits.js';
import type { Call } from './route.js';

/** A request by which a citizen sends something to the desk. */
export interface CitizenRequest {
  /** Maximum body size in bytes. */
  maxBytes(limits: WebchatLimits): number;
  /**
   * Answers a request that will be refused, with a text for its sender. It may read a copy of the body; `verify` and
   * `parse` check again.
   *
   * @returns null when the request can continue
   */
  answer(call: Call): Promise<Response | null>;
  verify(call: Call, body: Uint8Array<ArrayBuffer>): Promise<Verdict>;
  /** @throws InputError */
  parse(call: Call, body: Uint8Array<ArrayBuffer>): Promise<readonly InboundEvent[]>;
  acknowledge(
    outcome: WebhookOutcome,
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
 * Checks a request of the widget in advance.
 *
 * @returns its content, or a refusal with an error code of the protocol, readable from other origins too
 */
export async function checkCitizenRequest(
  call: Call,
  delivery: Pick<CitizenRequest, 'maxBytes' | 'verify' | 'parse'>,
): Promise<Response | readonly InboundEvent[]> {
  const body = await readBody(call.request.clone(), delivery.maxBytes(call.webchat.limits));
  if (body === null) return refusal('too-large', 413);
  const verdict = await delivery.verify(call, body);
  if (!verdict.ok) return refusal(codes[verdict.status] ?? 'input-invalid', verdict.status);
  try {
    return await delivery.parse(call, body);
  } catch (error) {
    if (error instanceof InputError) return refusal('input-invalid', 400);
    throw error;
  }
}
