import type { KeyValue } from '@aduan/core';
import type { WebchatConsent } from './consent-options.js';

/** Time in ms after which a citizen is asked again. */
const askAgainMs = 400 * 24 * 3_600_000;

/** Notes that this conversation may go on. What was agreed to stands in the conversation itself. */
export async function recordConsent(
  kv: KeyValue,
  conversation: string,
  { version }: WebchatConsent,
): Promise<void> {
  await kv.set(consentKey(conversation), version, { ttlMs: askAgainMs });
}

/** Whether a citizen may write and send files: he agreed to the present version, or nobody asks. */
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
