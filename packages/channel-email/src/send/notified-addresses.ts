import type { ChannelContext } from '@aduan/core/channel';
import { sha256 } from '../sha256.js';

type Kv = Pick<ChannelContext, 'kv'>;

/** How long a notified address is remembered, in ms: longer than an automatic answer to a digest takes. */
const rememberedMs = 7 * 86_400_000;

/** Remembers that an address gets notifications of a desk. */
export async function recordNotified(address: string, { kv }: Kv): Promise<void> {
  await kv.set(await placeOf(address), 'yes', { ttlMs: rememberedMs });
}

/** Whether an address got notifications lately. */
export async function wasNotified(address: string, { kv }: Kv): Promise<boolean> {
  return (await kv.get(await placeOf(address))) !== null;
}

async function placeOf(address: string): Promise<string> {
  return `notified/${await sha256(address.toLowerCase())}`;
}
