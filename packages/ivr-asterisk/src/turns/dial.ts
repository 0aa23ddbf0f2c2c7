import type { VoiceCommand } from '@aduan/core/voice';
import type { DrivenCall, Happening } from '../calls/driven-call.js';
import { officerChannel } from './officer-channel.js';
import { ringOfficer, shownOf } from './ring-officer.js';
import { talkWithOfficer } from './talk-with-officer.js';

/** Rings another phone while the caller hears that it rings, and lets the two talk. */
export async function dial(
  call: DrivenCall,
  { to, timeoutSeconds }: Extract<VoiceCommand, { do: 'dial' }>,
  turn: string,
): Promise<readonly Happening[]> {
  const { rest, id, options } = call;
  const channel = officerChannel(id, turn);
  const stop = call.hear(channel);
  try {
    await rest.ringing(id, true);
    const phone = { channel, endpoint: options.endpointOf(to), timeoutSeconds, ...shownOf(call) };
    const outcome = await ringOfficer(call, phone);
    await rest.ringing(id, false);
    if (outcome !== 'answered') return [{ type: 'connected', outcome }];
    return await talkWithOfficer(call, channel);
  } finally {
    stop();
  }
}
