import type { VoiceInstruction } from '@aduan/core/voice';
import {
  type CallEventBody,
  type DrivenCall,
  mustBeDone,
  nextSignal,
} from '../calls/driven-call.js';
import { takeUpTalk } from './bridge-call.js';
import { dial } from './dial.js';
import { gather } from './gather.js';
import { enterQueue, holdInQueue, leaveQueue, music } from './queue.js';
import { record, takeUpRecording } from './record.js';
import { say } from './say.js';

/** How long to wait for the event of our own hang-up, in ms. */
const hangUpMs = 5_000;

/**
 * Performs an instruction: plays its lines and executes its command.
 *
 * @param isReplay - whether it was started before, with unknown progress
 * @returns the resulting events
 * @throws CallAborted when it cannot be finished, ChannelError when Asterisk cannot be reached
 */
export async function performInstruction(
  call: DrivenCall,
  turn: VoiceInstruction,
  isReplay: boolean,
): Promise<readonly CallEventBody[]> {
  const { next } = turn;
  if (isReplay && next.do === 'record') {
    const going = await takeUpRecording(call, turn.id);
    if (going) return going;
  }
  if (isReplay && (next.do === 'dial' || next.do === 'queue')) {
    const going = await takeUpTalk(call);
    if (going) return going;
  }
  if (next.do === 'hold' && turn.say.length > 0) await music(call, false);
  const key = await say(call, turn.say, next.do === 'gather');
  switch (next.do) {
    case 'gather':
      return [await gather(call, next, key)];
    case 'record':
      return record(call, next, turn.id);
    case 'wait':
      return wait(call, next.seconds * 1_000);
    case 'hangup':
      await mustBeDone(call.rest.hangUp(call.id));
      await wait(call, hangUpMs);
      return [{ type: 'ended' }];
    case 'dial':
      return dial(call, next, turn.id);
    case 'queue':
      return enterQueue(call, next.queue);
    case 'hold':
      return holdInQueue(call, turn, next.seconds);
    case 'leave':
      return leaveQueue(call);
  }
}

/** Waits; keys pressed while waiting are ignored. */
async function wait(call: DrivenCall, ms: number): Promise<readonly CallEventBody[]> {
  for (let left = ms; left > 0; ) {
    const since = performance.now();
    if (!(await nextSignal(call, left))) break;
    left -= performance.now() - since;
  }
  return [{ type: 'continued' }];
}
