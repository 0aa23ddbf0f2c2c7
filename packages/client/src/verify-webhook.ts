import type { components } from '../generated/paths.js';

/** Payload of a webhook: an event of a ticket, or the test that an operator requested. */
export type WebhookMessage =
  | components['schemas']['WebhookDelivery']
  | {
      readonly type: 'webhook.test';
      readonly timestamp: string;
      readonly version: 1;
      readonly data: { readonly webhook: number };
    };

/** A received delivery, and the values to verify it with. */
export interface WebhookCheck {
  /** The raw body as received: JSON that was parsed and serialized again has another signature. */
  readonly body: Uint8Array | string;
  /** Headers of the request: `Headers`, or an object with names in lower case as Node provides them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** `whsec_…`: one that fits is enough, so that a secret can be changed without a gap. */
  readonly secrets: readonly string[];
  /** Maximum difference of the clocks, ms. Default five minutes. */
  readonly toleranceMs?: number;
  /** Epoch ms. Default: now. */
  readonly now?: number;
  /**
   * Remembers the id of a delivery for at least twice the tolerance. Resolves to false when it was known already.
   * Default: nothing is remembered, and a delivery that is replayed within the tolerance passes.
   */
  readonly remember?: (id: string) => boolean | Promise<boolean>;
}

/** Result of the check. */
export type WebhookVerdict =
  | {
      readonly ok: true;
      /** The same however often it is sent. */
      readonly id: string;
      readonly message: WebhookMessage;
    }
  | {
      readonly ok: false;
      /**
       * `malformed`: not a delivery of a desk, or of an unknown version. `late`: its time is too far from now.
       * `altered`: no secret matches. `repeated`: it was received before.
       */
      readonly reason: 'malformed' | 'late' | 'altered' | 'repeated';
      /** Status to respond with: a repeated delivery counts as accepted, so that it is not sent again. */
      readonly status: 400 | 204;
    };

/**
 * Verifies a delivery of a desk (https://www.standardwebhooks.com): who sent it, that it is whole, and that it is of
 * now. Signatures are compared in constant time.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const verdict = await verifyWebhook({ body, headers: request.headers, secrets: [secret] });
 * if (!verdict.ok) return new Response(null, { status: verdict.status });
 * ```
 */
export async function verifyWebhook(check: WebhookCheck): Promise<WebhookVerdict> {
  const { now = Date.now(), remember, secrets, toleranceMs = 5 * 60_000 } = check;
  const body = typeof check.body === 'string' ? encoded(check.body) : check.body;
  const id = headerOf(check, 'webhook-id');
  const timestamp = headerOf(check, 'webhook-timestamp');
  if (!/^[\w-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return refused('malformed');
  if (Math.abs(now - Number(timestamp) * 1000) > toleranceMs) return refused('late');
  const signed = joined(encoded(`${id}.${timestamp}.`), body);
  const signatures = signaturesIn(headerOf(check, 'webhook-signature'));
  if (!(await isSigned(signed, signatures, secrets))) return refused('altered');
  const message = messageIn(body);
  if (!message) return refused('malformed');
  if (remember && !(await remember(id))) return refused('repeated');
  return { ok: true, id, message };
}

function refused(reason: 'malformed' | 'late' | 'altered' | 'repeated'): WebhookVerdict {
  return { ok: false, reason, status: reason === 'repeated' ? 204 : 400 };
}

function headerOf({ headers }: WebhookCheck, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : '';
}

/** Signatures of the known version; a header with very many is not from a desk. */
function signaturesIn(header: string): readonly Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ', 20)
    .filter((each) => each.startsWith('v1,'))
    .flatMap((each) => bytesOf(each.slice(3)) ?? []);
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  secrets: readonly string[],
): Promise<boolean> {
  for (const secret of secrets) {
    const bytes = bytesOf(secret.replace(/^whsec_/, ''));
    if (!bytes?.length) throw new TypeError('A secret of a webhook is whsec_ and base64.');
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
    for (const signature of signatures) {
      if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
    }
  }
  return false;
}

function messageIn(body: Uint8Array): WebhookMessage | null {
  try {
    const message: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const { data, type, version } = Object(message) as Partial<WebhookMessage>;
    const isKnown = typeof type === 'string' && version === 1 && data;
    return isKnown ? (message as WebhookMessage) : null;
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
