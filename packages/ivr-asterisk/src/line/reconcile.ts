import type { AriChannel } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import { isCallBack } from '../instructions/call-back.js';
import { bridgeOf, callBehind } from '../instructions/called-channel.js';
import type { CallSessions, CallSide } from './call-sessions.js';

/**
 * After a gap in which events were lost: calls that ended meanwhile are brought to their end, those that go on hear
 * their turn again, and those that came are taken.
 *
 * @param known - the calls that were driven before the connection opened
 * @returns ids of the channels that are there
 */
export async function reconcile(
  sessions: CallSessions,
  side: CallSide,
  known: readonly string[],
): Promise<readonly string[]> {
  const { rest, application } = side;
  const present = firstHalves(await rest.channelsIn(application));
  for (const call of known) {
    // A phone that rings is in no application yet.
    const isThere = present.includes(call) || (isCallBack(call) && (await rest.channel(call)));
    sessions.tell(call, isThere ? 'reconnected' : 'gone');
  }
  // Whoever has waited longest comes first into a queue again.
  const found = await Promise.all(present.map((id) => newcomer(sessions, rest, id, present)));
  const channels = found.filter((channel) => channel !== null);
  for (const channel of channels.toSorted((one, other) => beganAt(one) - beganAt(other)))
    sessions.begin(channel, side, true);
  return present;
}

/** Of a Local channel both halves are listed, and one is in the application: the other one runs the dialplan. */
function firstHalves(channels: readonly string[]): readonly string[] {
  return channels.filter((id) => !(id.endsWith(';2') && channels.includes(id.slice(0, -2))));
}

/** A caller who is there and whom nobody drives. */
async function newcomer(
  sessions: CallSessions,
  rest: AriRest,
  id: string,
  present: readonly string[],
): Promise<AriChannel | null> {
  if (sessions.hears(id)) return null;
  if (isCallBack(id)) {
    // An officer who waits for a citizen whom nobody rings; the two who talk are left alone.
    if ((await rest.bridged(bridgeOf(id))) === null) await rest.hangUp(id);
    return null;
  }
  const call = callBehind(id);
  if (call === null) return rest.channel(id);
  // An officer whose caller has gone.
  if (!present.includes(call)) await rest.hangUp(id);
  return null;
}

function beganAt({ creationtime }: AriChannel): number {
  // Asterisk writes +0000, which is no offset of ISO 8601.
  return Date.parse(creationtime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) || 0;
}
