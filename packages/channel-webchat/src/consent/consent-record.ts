import type { KeyValue } from '@aduan/core/channel';
import type { WebchatConsent } from './consent-options.js';

/** Time after which a citizen is asked again, in ms. */
const askAgainMs = 400 * 24 * 3_600_000;

/** Marks a conversation as consented. The consent itself is a message of the conversation. */
export async function recordConsent(
  kv: KeyValue,
  conversation: string,
  { version }: WebchatConsent,
): Promise<void> {
  await kv.set(consentKey(conversation), version, { ttlMs: askAgainMs });
}

/** Whether a citizen may write and send files: they agreed to the present version, or no consent is required. */
export async function hasConsent(
  kv: KeyValue,
  conversation: string,
  consent: WebchatConsent | null,
): Promise<boolean> {
  return consent === null || (await kv.get(consentKey(conversation))) === consent.version;
}

function consentKey(conversation: string): string {
  return `consent:${conversation}`;
}
