import type { CallEvent, VoiceHost } from '@aduan/core/voice';
import type { AriRest } from '../ari/ari-rest.js';
import { readRecordingName } from '../instructions/recording-name.js';
import type { OpenCall } from './open-calls.js';

/** A line on which calls were lost. */
export interface LineWithLostCalls {
  readonly host: Pick<VoiceHost, 'take'>;
  readonly rest: AriRest;
  /** The application whose recordings are kept. */
  readonly application: string;
}

/**
 * Ends calls that no longer exist and that no process drives, and stores their recordings.
 *
 * @param calls - the calls that had begun; for a recording of any other call, only the id of the call is known
 * @param ended - called for each call once all of it is stored
 */
export async function endLostCalls(
  line: LineWithLostCalls,
  calls: readonly OpenCall[],
  isLost: (call: string) => boolean,
  ended: (call: string) => Promise<void> | void,
): Promise<void> {
  const { rest, application } = line;
  const left = new Map(calls.map((call) => [call.id, call]));
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
    await ended(call.id);
  }
}

async function tellRecorded(
  line: LineWithLostCalls,
  call: OpenCall,
  turn: string,
  name: string,
): Promise<void> {
  const heard = await line.rest.voiceActivityIn(name);
  if (!heard) return;
  if (heard.isSilent) {
    await line.rest.deleteRecording(name);
    return;
  }
  const recording = { ref: name, seconds: heard.seconds, mime: 'audio/wav' };
  await tell(line, call, { type: 'recorded', turn, recording });
}

function tell(
  { host }: LineWithLostCalls,
  { id, from, to }: OpenCall,
  happening: Pick<CallEvent, 'type' | 'turn'> & Partial<CallEvent>,
) {
  return host.take({ call: id, from, to, ...happening } as CallEvent);
}
