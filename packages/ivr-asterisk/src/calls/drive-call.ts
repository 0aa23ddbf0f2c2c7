import { ChannelError } from '@aduan/core';
import type { CallEvent, VoiceHost, VoiceInstruction } from '@aduan/core/voice';
import { errorName } from '../error-name.js';
import { performInstruction } from '../instructions/perform-instruction.js';
import { CallAborted } from './call-aborted.js';
import { type CallEventBody, type DrivenCall, mustBeDone, nextSignal } from './driven-call.js';

/** Delays between the attempts to hand over an event that the desk could not store, in ms. */
const retryMs = [500, 1_000, 2_000, 4_000] as const;
/** Delay before a command is repeated because Asterisk was unreachable, in ms. */
const unreachableMs = 2_000;

/**
 * Drives a call until it is over, or until another process takes it over.
 *
 * @returns whether it is over
 * @throws Error when the desk cannot store an event; the call then returns to the dialplan
 */
export async function driveCall(
  call: DrivenCall,
  { take }: Pick<VoiceHost, 'take'>,
): Promise<boolean> {
  let turn: VoiceInstruction | null = null;
  let isReplay = call.isResumed;
  const tell = async (happening: CallEventBody, of: string | null) => {
    const { id, from, to } = call;
    return persist(call, () => take({ call: id, from, to, turn: of, ...happening } as CallEvent));
  };
  // A caller who hung up is reported by an event. An unreachable Asterisk is retried with the first instruction.
  await answered(call).catch((error: unknown) => {
    if (!(error instanceof CallAborted || error instanceof ChannelError)) throw error;
  });
  turn = await tell({ type: 'incoming' }, null);
  while (turn) {
    const { id } = turn;
    const happened: readonly CallEventBody[] | LeftFor = await carriedOut(call, turn, isReplay);
    if (happened === 'released') return false;
    isReplay = happened === 'again';
    if (happened === 'again') continue;
    for (const happening of happened) {
      const isEnd = happening.type === 'ended';
      turn = await tell(happening, isEnd ? null : id);
      if (isEnd) return true;
    }
  }
  return true;
}

type LeftFor = 'again' | 'released';

async function carriedOut(
  call: DrivenCall,
  turn: VoiceInstruction,
  isReplay: boolean,
): Promise<readonly CallEventBody[] | LeftFor> {
  try {
    await answered(call);
    return await performInstruction(call, turn, isReplay);
  } catch (error) {
    return leftFor(call, error);
  }
}

async function leftFor(
  call: DrivenCall,
  error: unknown,
): Promise<readonly CallEventBody[] | LeftFor> {
  if (error instanceof CallAborted) {
    // The dialplan may be able to do with the channel what Asterisk refuses here.
    if (error.why === 'refused') await call.rest.leave(call.id).catch(() => {});
    if (error.why === 'gone' || error.why === 'refused') return [{ type: 'ended' }];
    return error.why === 'reconnected' ? 'again' : 'released';
  }
  if (!(error instanceof ChannelError)) throw error;
  call.log('warn', 'asterisk.unreachable', { code: error.info.code });
  try {
    await nextSignal(call, unreachableMs);
    return 'again';
  } catch (left) {
    return leftFor(call, left);
  }
}

/** Answers a call once. Prompts also play on an unanswered call, but many trunks then send no keys and end the call. */
async function answered(call: DrivenCall): Promise<void> {
  if (call.isUp) return;
  await mustBeDone(call.rest.answer(call.id));
  call.isUp = true;
}

async function persist<Value>(call: DrivenCall, attempt: () => Promise<Value>): Promise<Value> {
  for (const ms of retryMs) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof CallAborted) throw error;
      call.log('warn', 'asterisk.not-kept', { error: errorName(error) });
      await new Promise<void>((done) => void call.timers.after(ms, done));
    }
  }
  return attempt();
}
