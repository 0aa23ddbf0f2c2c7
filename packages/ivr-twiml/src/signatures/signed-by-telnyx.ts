/** Largest difference between the time of a signature and now, in ms. */
const toleranceMs = 300_000;

/** A signed request of Telnyx. */
export interface TelnyxSigned {
  /** Public key of the account, base64 of 32 bytes. */
  readonly publicKey: string;
  readonly headers: Headers;
  /** The raw body. */
  readonly body: Uint8Array;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Whether Telnyx signed a body recently: Ed25519 over the time, a vertical bar and the raw bytes.
 * https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export async function isSignedByTelnyx(signed: TelnyxSigned): Promise<boolean> {
  const { publicKey, headers, body, now } = signed;
  const time = headers.get('telnyx-timestamp') ?? '';
  const signature = bytesOf(headers.get('telnyx-signature-ed25519') ?? '', 64);
  const raw = bytesOf(publicKey, 32);
  const isFresh = /^\d{1,12}$/.test(time) && Math.abs(now - Number(time) * 1_000) <= toleranceMs;
  if (!isFresh || !signature || !raw) return false;
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const head = new TextEncoder().encode(`${time}|`);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return crypto.subtle.verify('Ed25519', key, signature, message);
}

function bytesOf(base64: string, length: number): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(base64)) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}
