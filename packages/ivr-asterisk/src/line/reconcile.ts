import type { CallEvent, VoiceHost } from '@aduan/core/voice';
import type { AriChannel } from '../ari/ari-event.js';
import type { AriRest } from '../ari/ari-rest.js';
import { isCallBack } from '../turns/call-back.js';
import { bridgeOf, callBehind } from '../turns/called-channel.js';
import { readRecordingName } from '../turns/recording-name.js';
import type { CallRoom } from './call-room.js';
import type { OpenCall, OpenCalls } from './open-calls.js';

/** What is looked through after a gap. */
export interface ReconciledLine {
  readonly host: VoiceHost;
  readonly rest: AriRest;
  readonly room: CallRoom;
  readonly open: OpenCalls;
  readonly application: string;
}

/**
 * After a gap in which events were lost: calls that ended meanwhile are brought to their end, those that go on hear
 * their turn again, those that came are taken, and recordings that nobody was told of are kept.
 *
 * @param known - the calls that were driven before the connection opened
 */
export async function reconcile(line: ReconciledLine, known: readonly string[]): Promise<void> {
  const { rest, room, application } = line;
  const present = await rest.channelsIn(application);
  for (const call of known) {
    // A phone that rings is in no application yet.
    const isThere = present.includes(call) || (isCallBack(call) && (await rest.channel(call)));
    room.tell(call, isThere ? 'reconnected' : 'gone');
  }
  // Whoever has waited longest comes first into a queue again.
  const found = await Promise.all(present.map((id) => newcomer(line, id, present)));
  const channels = found.filter((channel) => channel !== null);
  for (const channel of channels.toSorted((one, other) => beganAt(one) - beganAt(other)))
    room.begin(channel, true);
  await endLost(line, present);
}

/** A caller who is there and whom nobody drives. */
async function newcomer(
  { rest, room }: ReconciledLine,
  id: string,
  present: readonly string[],
): Promise<AriChannel | null> {
  if (room.hears(id)) return null;
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

/** Brings calls to their end that nobody drives and that are not there any more. */
async function endLost(line: ReconciledLine, present: readonly string[]): Promise<void> {
  const { rest, room, open, application } = line;
  const isLost = (call: string) => !present.includes(call) && !room.driven().includes(call);
  const left = new Map((await open.left()).map((call) => [call.id, call]));
  for (const name of await rest.recordings()) {
    const of = readRecordingName(application, name);
    if (!of || !isLost(of.call)) continue;
    const call = left.get(of.call) ?? { id: of.call, from: null, to: null };
    await tellRecorded(line, call, of.turn, name);
    left.set(of.call, call);
  }
  for (const call of left.values()) {
    if (!isLost(call.id)) continue;
    await tell(line, call, { type: 'ended', turn: null });
    open.ended(call.id);
  }
}

async function tellRecorded(
  line: ReconciledLine,
  call: OpenCall,
  turn: string,
  name: string,
): Promise<void> {
  const seconds = await line.rest.recordedSeconds(name);
  if (seconds === null) return;
  if (seconds === 0) {
    await line.rest.deleteRecording(name);
    return;
  }
  const recording = { ref: name, seconds, mime: 'audio/wav' };
  await tell(line, call, { type: 'recorded', turn, recording });
}

function tell(
  { host }: ReconciledLine,
  { id, from, to }: OpenCall,
  happening: Pick<CallEvent, 'type' | 'turn'> & Partial<CallEvent>,
) {
  return host.take({ call: id, from, to, ...happening } as CallEvent);
}
