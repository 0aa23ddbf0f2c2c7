import { CallAborted } from '../calls/call-aborted.js';
import { type CallEventBody, type DrivenCall, nextSignal } from '../calls/driven-call.js';
import { bridgeOf } from './called-channel.js';

/** Interval of checks whether the two still talk, in ms: the event of the end may have been lost. */
const lookMs = 60_000;

const talked: CallEventBody = { type: 'connected', outcome: 'answered' };

/** Connects a caller and the called phone until one of them hangs up. */
export async function bridgeCall(
  call: DrivenCall,
  called: string,
): Promise<readonly CallEventBody[]> {
  const { rest, id } = call;
  const bridge = bridgeOf(id);
  await rest.createBridge(bridge);
  if ((await rest.addToBridge(bridge, [id, called])) !== 'done') {
    // One of the two hung up at that moment.
    await rest.hangUp(called);
    await rest.destroyBridge(bridge);
    return [{ type: 'connected', outcome: 'unavailable' }];
  }
  return untilTheyHaveTalked(call, called);
}

/**
 * Resumes a connected call after a crash of its process, or after events were lost.
 *
 * @returns null when there was none
 */
export async function takeUpTalk(call: DrivenCall): Promise<readonly CallEventBody[] | null> {
  const channels = await call.rest.bridged(bridgeOf(call.id));
  if (channels === null) return null;
  const called = channels.find((channel) => channel !== call.id);
  if (called !== undefined) return untilTheyHaveTalked(call, called);
  await call.rest.destroyBridge(bridgeOf(call.id));
  return [talked];
}

async function untilTheyHaveTalked(
  call: DrivenCall,
  called: string,
): Promise<readonly CallEventBody[]> {
  const { rest } = call;
  const stop = call.hear(called);
  try {
    while (!(await isOver(call, called)));
    return [talked];
  } catch (error) {
    if (!(error instanceof CallAborted) || error.why === 'released') throw error;
    await rest.hangUp(called);
    return [talked, { type: 'ended' }];
  } finally {
    stop();
    if (!call.mailbox.isReleased()) await rest.destroyBridge(bridgeOf(call.id));
  }
}

async function isOver(call: DrivenCall, called: string): Promise<boolean> {
  try {
    const signal = await nextSignal(call, lookMs);
    const isEnd = signal?.type === 'StasisEnd' || signal?.type === 'ChannelDestroyed';
    if (signal) return isEnd && signal.channel.id === called;
  } catch (error) {
    if (!(error instanceof CallAborted) || error.why !== 'reconnected') throw error;
  }
  return (await call.rest.channel(called)) === null;
}
