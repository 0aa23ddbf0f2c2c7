import type { CallBack, CallBackOutcome } from '@aduan/core/voice';
import { CallAborted } from '../calls/call-aborted.js';
import type { DrivenCall } from '../calls/driven-call.js';
import { bridgeCall } from './bridge-call.js';
import { calledChannel } from './called-channel.js';
import { ringPhone } from './ring-phone.js';

const ringsSeconds = 30;
const ownLeg = 'aduan-out-';

/** Id of the channel to the officer of a call back. */
export function callBackChannel(id: string): string {
  return `${ownLeg}${id}`;
}

export function isCallBack(channel: string): boolean {
  return channel.startsWith(ownLeg);
}

/**
 * Rings an officer, then the citizen, and connects them.
 *
 * @param call - the call of the officer
 * @param notRung - called when the request to ring the officer did not reach Asterisk
 */
export async function callBack(
  call: DrivenCall,
  { officer, to, ringSeconds = ringsSeconds }: CallBack,
  notRung: () => Promise<void>,
): Promise<CallBackOutcome> {
  const { rest, id, options } = call;
  const citizen = calledChannel(id, '0');
  const stop = call.hear(citizen);
  try {
    const officers = { channel: id, endpoint: officer, timeoutSeconds: ringSeconds, callerId: to };
    const taken = await ringPhone(call, officers, notRung);
    if (taken !== 'answered') return 'officer-away';
    await rest.ringing(id, true);
    const outcome = await ringPhone(call, {
      channel: citizen,
      endpoint: options.endpointOf(to),
      timeoutSeconds: ringSeconds,
      originator: id,
      ...(options.callerId !== '' && { callerId: options.callerId }),
    });
    await rest.ringing(id, false);
    if (outcome !== 'answered') return outcome === 'timeout' ? 'no-answer' : 'engaged';
    await bridgeCall(call, citizen);
    return 'answered';
  } catch (error) {
    if (error instanceof CallAborted) return 'officer-away';
    throw error;
  } finally {
    stop();
    if (!call.mailbox.isReleased()) await rest.hangUp(id);
  }
}
