import type { KeyValue } from '@aduan/core/channel';
import { type CallBack, type CallBackOutcome, placedCalls } from '@aduan/core/voice';
import { callBackChannel } from '../instructions/call-back.js';

/**
 * Places a call once. Needed because Asterisk refuses a second channel of the same name only while the first one
 * exists.
 *
 * @param place - calls `release` when no phone was rung, so that the call may be placed again
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
