import { CallAborted } from '../calls/call-aborted.js';
import { type DrivenCall, nextSignal } from '../calls/driven-call.js';
import type { CallSignal } from '../calls/mailbox.js';

/** Result of ringing a phone. */
export type RingOutcome = 'answered' | 'timeout' | 'unavailable';

/** A phone that is to be rung. */
export interface Phone {
  /** Id of the channel to it. */
  readonly channel: string;
  /** Asterisk endpoint, such as `PJSIP/101`. */
  readonly endpoint: string;
  readonly timeoutSeconds: number;
  /** Number that the phone shows. */
  readonly callerId?: string;
  /** The channel for which the phone rings. */
  readonly originator?: string;
}

/** How long to wait for a phone past its ringing time, in ms: Asterisk ends it, but the event may be lost. */
const overdueMs = 3_000;

/** Causes of Asterisk for a phone that was not answered and did not ring until the timeout. */
const engaged: ReadonlySet<string> = new Set([
  'BUSY',
  'CONGESTION',
  'CHANUNAVAIL',
  'CANCEL',
  'DONTCALL',
  'TORTURE',
  'INVALIDARGS',
]);

/**
 * Rings a phone until it is answered. Idempotent per channel.
 *
 * @param notRung - called when the request to ring it did not reach Asterisk
 * @throws CallAborted when the caller hung up; the phone stops ringing then
 */
export async function ringPhone(
  call: DrivenCall,
  phone: Phone,
  notRung?: () => Promise<void>,
): Promise<RingOutcome> {
  const { rest, application } = call;
  const { channel, ...asked } = phone;
  const { timeoutSeconds } = asked;
  const appArgs = `called,${call.id}`;
  const made = await rest
    .originate(channel, { ...asked, app: application, appArgs })
    .catch(async (error: unknown) => {
      await notRung?.();
      throw error;
    });
  if (made !== 'done') {
    const there = await rest.channel(channel);
    if (!there) return 'unavailable';
    if (there.state === 'Up') return 'answered';
  }
  try {
    return await untilTaken(call, channel, timeoutSeconds * 1_000 + overdueMs);
  } catch (error) {
    if (error instanceof CallAborted && error.why === 'gone') await rest.hangUp(channel);
    throw error;
  }
}

/** Caller id on the officer's phone. */
export function shownOf({ id, from }: DrivenCall): Pick<Phone, 'callerId' | 'originator'> {
  return { originator: id, ...(from !== null && { callerId: from }) };
}

async function untilTaken(
  call: DrivenCall,
  channel: string,
  withinMs: number,
): Promise<RingOutcome> {
  for (;;) {
    const rung = await nextOf(call, channel, withinMs);
    if (rung === null) continue;
    if (rung !== 'answered') await call.rest.hangUp(channel);
    return rung;
  }
}

async function nextOf(
  call: DrivenCall,
  channel: string,
  withinMs: number,
): Promise<RingOutcome | null> {
  try {
    const signal = await nextSignal(call, withinMs);
    return signal ? rungBy(signal, channel) : 'timeout';
  } catch (error) {
    if (!(error instanceof CallAborted) || error.why !== 'reconnected') throw error;
    // The phone may have been answered or hung up while events were lost.
    const there = await call.rest.channel(channel);
    if (!there) return 'timeout';
    return there.state === 'Up' ? 'answered' : null;
  }
}

function rungBy(signal: CallSignal, channel: string): RingOutcome | null {
  switch (signal.type) {
    case 'StasisStart':
      return signal.channel.id === channel ? 'answered' : null;
    case 'StasisEnd':
    case 'ChannelDestroyed':
      return signal.channel.id === channel ? 'timeout' : null;
    case 'Dial': {
      if (signal.peer.id !== channel) return null;
      if (signal.dialstatus === 'NOANSWER') return 'timeout';
      return engaged.has(signal.dialstatus) ? 'unavailable' : null;
    }
    default:
      return null;
  }
}
