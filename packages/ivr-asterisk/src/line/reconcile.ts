import type { AriChannel } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import { isCallBack } from '../instructions/call-back.js';
import { bridgeOf, callBehind } from '../instructions/called-channel.js';
import type { CallSessions, CallSide } from './call-sessions.js';

/**
 * Compares calls with Asterisk after events were lost: ends calls that have ended, repeats the instruction of calls
 * that continue, and takes new calls.
 *
 * @param known - the calls that were driven before the connection opened
 * @returns ids of the channels that exist
 */
export async function reconcile(
  sessions: CallSessions,
  side: CallSide,
  known: readonly string[],
): Promise<readonly string[]> {
  const { rest, application } = side;
  const present = firstHalves(await rest.channelsIn(application));
  for (const call of known) {
    // A ringing phone is in no application yet.
    const isThere = present.includes(call) || (isCallBack(call) && (await rest.channel(call)));
    sessions.tell(call, isThere ? 'reconnected' : 'gone');
  }
  // Callers who have waited longest enter their queue first.
  const found = await Promise.all(present.map((id) => newcomer(sessions, rest, id, present)));
  const channels = found.filter((channel) => channel !== null);
  for (const channel of channels.toSorted((one, other) => beganAt(one) - beganAt(other)))
    sessions.begin(channel, side, true);
  return present;
}

/** Both halves of a Local channel are listed, but only the first is in the application; the other one runs the dialplan. */
function firstHalves(channels: readonly string[]): readonly string[] {
  return channels.filter((id) => !(id.endsWith(';2') && channels.includes(id.slice(0, -2))));
}

/** A caller whose call no process drives. */
async function newcomer(
  sessions: CallSessions,
  rest: AriRest,
  id: string,
  present: readonly string[],
): Promise<AriChannel | null> {
  if (sessions.hears(id)) return null;
  if (isCallBack(id)) {
    // An officer without a citizen is hung up. Two who are connected continue.
    if ((await rest.bridged(bridgeOf(id))) === null) await rest.hangUp(id);
    return null;
  }
  const call = callBehind(id);
  if (call === null) return rest.channel(id);
  // An officer whose caller hung up.
  if (!present.includes(call)) await rest.hangUp(id);
  return null;
}

function beganAt({ creationtime }: AriChannel): number {
  // Asterisk writes +0000, which is not a valid ISO 8601 offset.
  return Date.parse(creationtime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) || 0;
}
