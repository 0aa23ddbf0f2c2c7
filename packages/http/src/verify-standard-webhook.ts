import { verifyHmac } from './verify-hmac.js';

const defaultToleranceMs = 5 * 60_000;
/** A header with more signatures is none of a sender that changes its secret. */
const maxSignatures = 20;

/** A delivery as it came, and what it is held against. */
export interface StandardWebhookCheck {
  readonly headers: Headers;
  /** The raw bytes as they came. */
  readonly body: Uint8Array;
  /** `whsec_…`: one that fits is enough, so that a secret can be changed without a gap. */
  readonly secrets: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  /** How far the clocks may differ, ms. Default five minutes. */
  readonly toleranceMs?: number;
}

/** Whether a delivery is genuine and of now; `id` stays the same however often it is sent. */
export type StandardWebhookVerdict =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'malformed' | 'late' | 'altered' };

/**
 * Verifies what others send to a desk by https://www.standardwebhooks.com: HMAC-SHA-256 over id, seconds and the raw
 * body. Whether an id came before is for the receiver to remember.
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
 * The key that a secret stands for.
 *
 * @throws RangeError for one that is not `whsec_` and base64 of 16 bytes or more
 */
export function standardWebhookKey(secret: string): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = /^whsec_([A-Za-z\d+/]{22,}={0,2})$/.exec(secret) ?? [];
  try {
    const key = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (key.length >= 16) return key;
  } catch {
    // Told below.
  }
  throw new RangeError('A secret is whsec_ and base64 of 16 bytes or more.');
}
