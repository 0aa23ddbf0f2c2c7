import type { ChannelContext, KeyValue, TranscriptEntry } from '@aduan/core/channel';
import * as z from 'zod';
import { secretMs } from '../limits.js';

/** Replaces a value in the transcript that only the citizen may see. */
const mask = '••••••';

/** `null` stays after acknowledgement, so that a repeated send does not bring the values back. */
const secretValues = /* @__PURE__ */ z.record(z.string(), z.string()).nullable();

/** Values only for the citizen, by the name under which the text mentions them. */
export type SecretValues = Readonly<Record<string, string>>;

/** Whether a transcript entry mentions a value that it does not hold. */
export function holdsSecret(entry: TranscriptEntry): boolean {
  return entry.direction === 'out' && entry.text.includes(mask);
}

/** Keeps the values of a message until the citizen's browser acknowledges them, or for a day. */
export async function keepSecret(
  context: ChannelContext,
  conversation: string,
  messageId: string,
  values: SecretValues,
): Promise<void> {
  const key = secretKey(conversation, messageId);
  await context.kv.set(key, JSON.stringify(values), { ttlMs: secretMs, ifAbsent: true });
}

/** @returns null when there are none, or they were acknowledged */
export async function readSecret(
  kv: KeyValue,
  conversation: string,
  messageId: string,
): Promise<SecretValues | null> {
  const kept = await kv.get(secretKey(conversation, messageId));
  return kept === null ? null : secretValues.parse(JSON.parse(kept));
}

/** Deletes the values after acknowledgement. */
export async function forgetSecret(
  kv: KeyValue,
  conversation: string,
  messageId: string,
): Promise<void> {
  await kv.set(secretKey(conversation, messageId), 'null', { ttlMs: secretMs });
}

function secretKey(conversation: string, messageId: string): string {
  return `secret:${conversation}:${messageId}`;
}
