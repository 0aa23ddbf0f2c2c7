import type { Verdict } from '@aduan/core/channel';
import { verifyHmac } from '@aduan/http';

/** The signature header of a mail that is handed in: `t=<epoch seconds>,v1=<hex>`. */
export const signatureHeader = 'x-aduan-signature';

/** Maximum difference of the clocks of two servers, in ms. */
const toleranceMs = 5 * 60_000;

/**
 * Makes a signed request that delivers one raw mail to the channel: for `aduan.fetch` in the same process, or for
 * `fetch`. The signature is HMAC-SHA256 over the epoch seconds, a dot, and the bytes.
 *
 * @param url - URL of the channel, such as `https://desk.example/aduan/email`
 * @param now - epoch ms
 */
export async function mailRequest(
  url: string,
  raw: Uint8Array,
  { secret, now }: { readonly secret: string; readonly now: number },
): Promise<Request> {
  const seconds = Math.floor(now / 1_000);
  const name = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, name, false, ['sign']);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, signedBytes(seconds, raw)));
  const hex = [...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const headers = {
    'content-type': 'message/rfc822',
    [signatureHeader]: `t=${seconds},v1=${hex}`,
  };
  return new Request(url, { method: 'POST', body: new Uint8Array(raw), headers });
}

/** Whether a request was signed with the secret, recently. */
export async function verifySignedRequest(
  request: Request,
  body: Uint8Array,
  { secret, now }: { readonly secret: string; readonly now: number },
): Promise<Verdict> {
  const given = request.headers.get(signatureHeader) ?? '';
  const [, time = '', signature = null] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(given) ?? [];
  const refused = (reason: string) => ({ ok: false, status: 401, reason }) as const;
  const isGenuine = await verifyHmac({ secret, body: signedBytes(Number(time), body), signature });
  if (!isGenuine) return refused('bad signature');
  const isNow = Math.abs(Number(time) * 1_000 - now) <= toleranceMs;
  return isNow ? { ok: true } : refused('signed at another time');
}

function signedBytes(seconds: number, raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${seconds}.`);
  const whole = new Uint8Array(start.length + raw.length);
  whole.set(start);
  whole.set(raw, start.length);
  return whole;
}
