import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header with the exchange's signature of its webhook requests. */
export const signatureHeader = 'x-exchange-signature';

/** Maximum age of a webhook request, and how far it may lie in the future, in ms. */
const freshMs = 5 * 60_000;

/** `t=<epoch seconds>,v1=<hex>`, an HMAC over the instant and the body. */
export function exchangeSignature(secret: string, body: string | Uint8Array, now: number): string {
  const seconds = Math.floor(now / 1_000);
  return `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;
}

/** Whether the exchange signed these bytes recently. */
export function isSignedByExchange(
  secret: string,
  {
    body,
    header,
    now,
  }: { readonly body: Uint8Array; readonly header: string; readonly now: number },
): boolean {
  const [, seconds = '', hex = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (hex === '' || Math.abs(now - Number(seconds) * 1_000) > freshMs) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), macOf(secret, Number(seconds), body));
}

function macOf(secret: string, seconds: number, body: string | Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
}
