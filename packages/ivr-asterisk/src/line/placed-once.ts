import type { KeyValue } from '@aduan/core';
import { type CallBack, type CallBackOutcome, placedCalls } from '@aduan/core/voice';
import { callBackChannel } from '../turns/call-back.js';

/** Places a call, unless it was: Asterisk refuses a second channel of the same name only while the first one is there. */
export async function placedOnce(
  kv: KeyValue,
  call: CallBack,
  place: () => Promise<CallBackOutcome>,
): Promise<CallBackOutcome> {
  const isNew = await placedCalls(kv).claim({ ...call, id: callBackChannel(call.id) });
  return isNew ? place() : 'placed-before';
}
