import type { KeyValue } from '@aduan/core';
import { type CallBack, type CallBackOutcome, placedCalls } from '@aduan/core/voice';
import { callBackChannel } from '../instructions/call-back.js';

/**
 * Places a call, unless it was: Asterisk refuses a second channel of the same name only while the first one is there.
 *
 * @param place - calls `release` where nobody was rung: the call may be placed again then
 */
export async function placeOnce(
  kv: KeyValue,
  call: CallBack,
  place: (release: () => Promise<void>) => Promise<CallBackOutcome>,
): Promise<CallBackOutcome> {
  const calls = placedCalls(kv);
  const claim = { ...call, id: callBackChannel(call.id) };
  return (await calls.claim(claim)) ? place(() => calls.release(claim)) : 'placed-before';
}
