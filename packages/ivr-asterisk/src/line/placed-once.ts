import type { KeyValue } from '@aduan/core';
import type { CallBack, CallBackOutcome } from '@aduan/core/voice';
import { callBackChannel } from '../turns/call-back.js';

/** For how long it is known that somebody was called back, in ms. */
const rememberedMs = 7 * 24 * 3_600_000;

/** Places a call, unless it was: Asterisk refuses a second channel of the same name only while the first one is there. */
export async function placedOnce(
  kv: KeyValue,
  { id }: CallBack,
  place: () => Promise<CallBackOutcome>,
): Promise<CallBackOutcome> {
  const options = { ttlMs: rememberedMs, ifAbsent: true };
  const isNew = await kv.set(`call-back/${callBackChannel(id)}`, '', options);
  return isNew ? place() : 'placed-before';
}
