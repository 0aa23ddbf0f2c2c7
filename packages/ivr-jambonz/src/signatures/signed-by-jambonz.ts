import { createHmac } from 'node:crypto';
import { verifyHmac } from '@aduan/http';

/** Largest difference between the time of a signature and now, in seconds. */
const toleranceSeconds = 300;

/** A signed hook of jambonz. */
export interface JambonzSigned {
  /** Webhook secret of the account. */
  readonly secret: string;
  /** The header `Jambonz-Signature`; null when it is missing. */
  readonly signature: string | null;
  /** The raw body. */
  readonly body: Uint8Array;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Whether jambonz signed a body recently: `t=<seconds>,v1=<hex>`, with an HMAC-SHA256 over the time, a dot and the raw
 * bytes. A time in the future is refused like one in the past. The vendor's client accepts it, which would allow
 * replays for as long as the signer likes.
 */
export async function isSignedByJambonz(signed: JambonzSigned): Promise<boolean> {
  const { secret, signature, body, now } = signed;
  const { time, macs } = readSignature(signature ?? '');
  const ageSeconds = Math.floor(now / 1_000) - Number(time);
  const isFresh = /^\d{1,12}$/.test(time) && Math.abs(ageSeconds) <= toleranceSeconds;
  if (!isFresh) return false;
  const head = new TextEncoder().encode(`${time}.`);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  let isGenuine = false;
  for (const mac of macs) {
    isGenuine = (await verifyHmac({ secret, body: message, signature: mac })) || isGenuine;
  }
  return isGenuine;
}

/** Longest header that is read. During a rotation of the secret it contains two signatures. */
const maxHeaderLength = 1_000;

function readSignature(header: string): {
  readonly time: string;
  readonly macs: readonly string[];
} {
  const pairs = header
    .slice(0, maxHeaderLength)
    .split(',')
    .map((item) => item.split('='));
  const valuesOf = (name: string) =>
    pairs.flatMap(([key, value]) => (key === name ? [value ?? ''] : []));
  const macs = valuesOf('v1').filter((mac) => /^[\da-f]{64}$/.test(mac));
  return { time: valuesOf('t').at(-1) ?? '', macs };
}

/** Signs a body as jambonz does, for hooks that the line sends to itself. @param now - epoch ms */
export function signatureOf(body: string, secret: string, now: number): string {
  const time = Math.floor(now / 1_000);
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
}
