import { abortOf, errorName } from '@aduan/core/plugin';
import type { EndpointRecord } from './endpoint-records.js';
import type { WebhookPayload } from './payload.js';
import { signedHeaders } from './sign.js';
import type { WebhookTransport } from './transport.js';

/** Timeout of an endpoint, ms. An endpoint should respond first and process afterwards. */
const patienceMs = 10_000;

/** The result of one attempt. */
export type SendResult =
  | { readonly delivered: true }
  | {
      readonly delivered: false;
      readonly error: string;
      /** The pause that the endpoint asks for, ms; null when it does not say. */
      readonly retryAfterMs: number | null;
    };

/**
 * Signs a message and sends it, once.
 *
 * @param now - epoch ms
 */
export async function sendWebhook(
  { secrets, url }: EndpointRecord,
  { id, payload }: { readonly id: string; readonly payload: WebhookPayload },
  now: number,
  transport: WebhookTransport,
): Promise<SendResult> {
  const body = new TextEncoder().encode(JSON.stringify(payload));
  const valid = secrets.filter(({ until }) => until === null || now < until);
  const headers = await signedHeaders(
    { id, at: now, body },
    valid.map(({ secret }) => secret),
  );
  const signal = AbortSignal.timeout(patienceMs);
  try {
    // A transport that ignores the signal must not hold the delivery beyond its lease.
    const { retryAfterMs, status } = await Promise.race([
      transport.send({ url, headers, body, signal }),
      abortOf(signal),
    ]);
    if (status >= 200 && status < 300) return { delivered: true };
    return { delivered: false, error: `webhook-status-${status}`, retryAfterMs };
  } catch (error) {
    const name = signal.aborted ? 'webhook-too-slow' : errorName(error);
    return { delivered: false, error: name, retryAfterMs: null };
  }
}
