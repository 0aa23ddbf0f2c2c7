import {
  type InboundEvent,
  InputError,
  readBody,
  type Verdict,
  type WebhookOutcome,
} from '@aduan/core';
import { type RefusalCode, refusal } from './guard/respond.js';
import type { WebchatLimits } from './limits.js';
import type { Call } from './route.js';

/** One path on which citizens deliver something. */
export interface CitizenRequest {
  /** Largest body in bytes. */
  maxBytes(limits: WebchatLimits): number;
  /**
   * Answers what will be refused, in words that its sender understands. It may look at a copy of the
   * body; `verify` and `parse` check again.
   *
   * @returns null when the delivery can go on
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
 * Looks at a delivery by the widget beforehand.
 *
 * @returns what it holds, or a refusal in the protocol's codes, readable from another origin too
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
