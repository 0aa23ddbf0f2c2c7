import type { ChannelContext } from '@aduan/core';
import { sha256 } from '../sha256.js';

type Kv = Pick<ChannelContext, 'kv'>;

/** Longer than a digest and the answer of a machine to it are apart, ms. */
const rememberedMs = 7 * 86_400_000;

/** Remembers that somebody at an address is told what happens at the desk. */
export async function recordNotified(address: string, { kv }: Kv): Promise<void> {
  await kv.set(await placeOf(address), 'yes', { ttlMs: rememberedMs });
}

/** Whether somebody at an address was told lately. */
export async function wasNotified(address: string, { kv }: Kv): Promise<boolean> {
  return (await kv.get(await placeOf(address))) !== null;
}

async function placeOf(address: string): Promise<string> {
  return `notified/${await sha256(address.toLowerCase())}`;
}
