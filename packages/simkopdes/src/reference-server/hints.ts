import type { Faults } from './faults.js';

/** Where hints of news go, and how they are signed. */
export interface HintsTo {
  /** Where `simkopdesWebhook` is mounted. */
  readonly url: string;
  /** Shared with the receiver. */
  readonly secret: string;
  /** Default: the one of the platform. */
  readonly fetch?: typeof globalThis.fetch;
}

type Sent = Pick<Faults, 'doublesHints' | 'forgesHints' | 'hintsLateMs'>;

/**
 * Sends a hint that there is news of a case, as `simkopdesWebhook` takes them: signed at the time when it was written.
 * Nobody waits for it, and one that is lost is lost: the news itself can be asked for.
 *
 * @param at - epoch ms
 */
export async function sendHint(id: string, to: HintsTo, at: number, faults: Sent): Promise<void> {
  const { fetch = globalThis.fetch, secret, url } = to;
  const body = JSON.stringify({ helpdesk_id: Number(id) });
  const sentAt = `${Math.floor(at / 1_000)}`;
  const signature = await signed(
    faults.forgesHints ? `not ${secret}` : secret,
    `${sentAt}.${body}`,
  );
  const headers = {
    'content-type': 'application/json',
    'x-simkopdes-timestamp': sentAt,
    'x-simkopdes-signature': signature,
  };
  const post = () => fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (faults.hintsLateMs) await new Promise((done) => setTimeout(done, faults.hintsLateMs));
  await Promise.all([post(), ...(faults.doublesHints ? [post()] : [])]);
}

async function signed(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
