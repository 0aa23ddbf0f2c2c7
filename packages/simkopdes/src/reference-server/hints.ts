import type { Faults } from './faults.js';

/** Receiver of hints of updates, and the signing secret. */
export interface HintsTo {
  /** The URL where `simkopdesWebhook` is mounted. */
  readonly url: string;
  /** Shared with the receiver. */
  readonly secret: string;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
}

type Sent = Pick<Faults, 'doublesHints' | 'forgesHints' | 'hintsLateMs'>;

/**
 * Sends a hint that a ticket has updates, in the format of `simkopdesWebhook`, signed with the time of writing. It is
 * not retried, because updates can also be polled.
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
