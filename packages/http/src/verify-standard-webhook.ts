import { verifyHmac } from './verify-hmac.js';

const defaultToleranceMs = 5 * 60_000;
/** More signatures than a sender needs to change its secret. */
const maxSignatures = 20;

/** A webhook request to verify. */
export interface StandardWebhookCheck {
  readonly headers: Headers;
  /** The raw bytes as received. */
  readonly body: Uint8Array;
  /** `whsec_…`: one match is enough, so that a secret can be changed without a gap. */
  readonly secrets: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  /** Maximum difference of the clocks, in ms. Default five minutes. */
  readonly toleranceMs?: number;
}

/** Whether a webhook request is genuine and recent; `id` is the same for every retry. */
export type StandardWebhookVerdict =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'malformed' | 'late' | 'altered' };

/**
 * Verifies a request by https://www.standardwebhooks.com: HMAC-SHA-256 over id, seconds and the raw body. The receiver
 * must remember ids to detect repeated ones.
 *
 * @throws RangeError for a secret that is not `whsec_` and base64 of 16 bytes or more
 */
export async function verifyStandardWebhook({
  body,
  headers,
  now,
  secrets,
  toleranceMs = defaultToleranceMs,
}: StandardWebhookCheck): Promise<StandardWebhookVerdict> {
  const keys = secrets.map(standardWebhookKey);
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  const signatures = (headers.get('webhook-signature') ?? '').split(' ', maxSignatures);
  if (!/^[\w.-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) {
    return { ok: false, reason: 'malformed' };
  }
  if (Math.abs(now - Number(timestamp) * 1_000) > toleranceMs) return { ok: false, reason: 'late' };
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  for (const secret of keys) {
    for (const signature of signatures) {
      const check = { secret, body: signed, signature, encoding: 'base64', prefix: 'v1,' } as const;
      if (await verifyHmac(check)) return { ok: true, id };
    }
  }
  return { ok: false, reason: 'altered' };
}

/**
 * The key that a secret encodes.
 *
 * @throws RangeError for a secret that is not `whsec_` and base64 of 16 bytes or more
 */
export function standardWebhookKey(secret: string): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = /^whsec_([A-Za-z\d+/]{22,}={0,2})$/.exec(secret) ?? [];
  try {
    const key = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (key.length >= 16) return key;
  } catch {
    // Reported below.
  }
  throw new RangeError('A secret is whsec_ and base64 of 16 bytes or more.');
}
