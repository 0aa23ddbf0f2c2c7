import { fromBase64, toBase64 } from '@aduan/core/plugin';

const prefix = 'whsec_';

/** A secret of 256 random bits in the format of Standard Webhooks. */
export function newWebhookSecret(): string {
  return `${prefix}${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
}

/** The message to sign. */
export interface SignedMessage {
  /** The same for every attempt. */
  readonly id: string;
  /** When it is sent, epoch ms. */
  readonly at: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The headers of one attempt, by https://www.standardwebhooks.com: HMAC-SHA256 over id, seconds and body, once for each
 * secret.
 */
export async function signedHeaders(
  { at, body, id }: SignedMessage,
  secrets: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(at / 1000));
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const signatures = await Promise.all(secrets.map((secret) => signature(secret, signed)));
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

async function signature(secret: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = fromBase64(secret.slice(prefix.length));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))}`;
}
