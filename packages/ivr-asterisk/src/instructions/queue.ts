import type { VoiceInstruction } from '@aduan/core/voice';
import type { CallEventBody, DrivenCall } from '../calls/driven-call.js';
import { nextSignal } from '../calls/driven-call.js';
import type { FreeOfficer } from '../line/caller-queues.js';
import { bridgeCall } from './bridge-call.js';
import { calledChannel } from './called-channel.js';
import { ringPhone, shownOf } from './ring-phone.js';

/** Puts a caller into a queue, where they hear music. */
export async function enterQueue(
  call: DrivenCall,
  queue: string,
): Promise<readonly CallEventBody[]> {
  const wake = () => call.mailbox.put({ type: 'queue-moved' });
  if (!call.lines.enter(queue, call.id, wake))
    return [{ type: 'connected', outcome: 'unavailable' }];
  if (call.queued.queue !== queue) call.queued = { queue, at: call.now(), rung: 0 };
  await music(call, true);
  return [placeOf(call)];
}

/**
 * Lets a caller wait for a time, unless an officer takes the call. The time includes ringing. A phone that rings at the
 * end of the time rings until its own timeout.
 */
export async function holdInQueue(
  call: DrivenCall,
  turn: VoiceInstruction,
  seconds: number,
): Promise<readonly CallEventBody[]> {
  await music(call, true);
  let isOver = false;
  const callOff = call.timers.after(seconds * 1_000, () => {
    isOver = true;
    call.mailbox.put({ type: 'queue-moved' });
  });
  try {
    while (!isOver) {
      const officer = call.lines.officerFor(call.id);
      const talked = officer && (await takenBy(call, turn, officer));
      if (talked) return talked;
      if (!officer) await nextSignal(call, seconds * 1_000);
    }
    return [placeOf(call)];
  } finally {
    callOff();
  }
}

/** Takes a caller out of their queue. */
export async function leaveQueue(call: DrivenCall): Promise<readonly CallEventBody[]> {
  call.lines.leave(call.id);
  await music(call, false);
  return [{ type: 'connected', outcome: 'timeout' }];
}

/** @returns null when the officer did not answer */
async function takenBy(
  call: DrivenCall,
  turn: VoiceInstruction,
  { endpoint, ringSeconds, free }: FreeOfficer,
): Promise<readonly CallEventBody[] | null> {
  const channel = calledChannel(call.id, turn.id, call.queued.rung);
  call.queued.rung += 1;
  const stop = call.hear(channel);
  let isRest = false;
  try {
    const phone = { channel, endpoint, timeoutSeconds: ringSeconds, ...shownOf(call) };
    const outcome = await ringPhone(call, phone);
    isRest = outcome !== 'answered';
    if (isRest) return null;
    call.lines.leave(call.id);
    await music(call, false);
    return await bridgeCall(call, channel);
  } finally {
    stop();
    free(isRest);
  }
}

/** Starts or stops music for a waiting caller. A caller who hung up is reported by an event. */
export async function music(call: DrivenCall, isOn: boolean): Promise<void> {
  const { queue } = call.queued;
  await call.rest.music(call.id, isOn, call.options.queues[queue]?.music);
}

function placeOf(call: DrivenCall): CallEventBody {
  const seconds = Math.max(0, Math.round((call.now() - call.queued.at) / 1_000));
  return { type: 'queued', position: call.lines.position(call.id), seconds };
}
