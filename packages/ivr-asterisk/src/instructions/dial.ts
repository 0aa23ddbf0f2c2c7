import type { VoiceCommand } from '@aduan/core/voice';
import type { CallEventBody, DrivenCall } from '../calls/driven-call.js';
import { bridgeCall } from './bridge-call.js';
import { calledChannel } from './called-channel.js';
import { ringPhone, shownOf } from './ring-phone.js';

/** Rings another phone while the caller hears the ringing tone, and connects the two. */
export async function dial(
  call: DrivenCall,
  { to, timeoutSeconds }: Extract<VoiceCommand, { do: 'dial' }>,
  turn: string,
): Promise<readonly CallEventBody[]> {
  const { rest, id, options } = call;
  const channel = calledChannel(id, turn);
  const stop = call.hear(channel);
  try {
    await rest.ringing(id, true);
    const phone = { channel, endpoint: options.endpointOf(to), timeoutSeconds, ...shownOf(call) };
    const outcome = await ringPhone(call, phone);
    await rest.ringing(id, false);
    if (outcome !== 'answered') return [{ type: 'connected', outcome }];
    return await bridgeCall(call, channel);
  } finally {
    stop();
  }
}
