import { CallLeft } from '../calls/call-left.js';
import type { DrivenCall } from '../calls/driven-call.js';
import { bridgeCall } from './bridge-call.js';
import { calledChannel } from './called-channel.js';
import { ringPhone } from './ring-phone.js';

/** A call from an officer to a citizen. */
export interface CallBack {
  /** Names the call: again with it, nobody is rung a second time. Letters, digits, dashes and underscores. */
  readonly id: string;
  /** Endpoint of the officer, who is rung first, such as `PJSIP/101`. */
  readonly officer: string;
  /** Number of the citizen in E.164. */
  readonly to: string;
  /** How long each of the two rings, in seconds. Default 30. */
  readonly ringSeconds?: number;
}

/** What became of a call to a citizen. */
export type CallBackOutcome =
  | 'answered'
  | 'no-answer'
  | 'engaged'
  /** The officer did not take it up, or hung up before the citizen did; the citizen was told nothing. */
  | 'officer-away'
  /** It was placed before, with this id. */
  | 'placed-before';

const ringsSeconds = 30;
const ownLeg = 'aduan-out-';

/** Id of the channel to the officer of a call. */
export function callBackChannel(id: string): string {
  return `${ownLeg}${id}`;
}

export function isCallBack(channel: string): boolean {
  return channel.startsWith(ownLeg);
}

/**
 * Rings an officer, then the citizen, and lets the two talk.
 *
 * @param call - the call of the officer
 */
export async function callBack(
  call: DrivenCall,
  { officer, to, ringSeconds = ringsSeconds }: CallBack,
): Promise<CallBackOutcome> {
  const { rest, id, options } = call;
  const citizen = calledChannel(id, '0');
  const stop = call.hear(citizen);
  try {
    const taken = await ringPhone(call, {
      channel: id,
      endpoint: officer,
      timeoutSeconds: ringSeconds,
      callerId: to,
    });
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
    if (error instanceof CallLeft) return 'officer-away';
    throw error;
  } finally {
    stop();
    if (!call.mailbox.isReleased()) await rest.hangUp(id);
  }
}
