import { ChannelError } from '@aduan/core';
import type { VoiceCommand } from '@aduan/core/voice';
import type { AriEvent } from '../ari/ari-event.js';
import { CallAborted } from '../calls/call-aborted.js';
import { type CallEventBody, type DrivenCall, nextSignal } from '../calls/driven-call.js';
import type { CallSignal } from '../calls/mailbox.js';
import type { VoiceActivity } from '../sound/voice-activity.js';
import { recordingName } from './recording-name.js';

/** How long the end of a recording is awaited after a hang-up before it is checked, in ms. */
const graceMs = 3_000;
/** How long past its longest time a recording is awaited, in ms: the event of its end may have been lost. */
const overdueMs = 5_000;

const nothingSaid: CallEventBody = { type: 'recorded', recording: null };

/**
 * Records a caller. If they hang up, the answer is the recording until then.
 *
 * @returns the result, and an `ended` event when the caller hung up
 */
export async function record(
  call: DrivenCall,
  command: Extract<VoiceCommand, { do: 'record' }>,
  turn: string,
): Promise<readonly CallEventBody[]> {
  const name = nameIn(call, turn);
  // Asterisk records nothing when the sound file of the tone is missing, so it retries without a tone.
  for (const beep of [true, false]) {
    if ((await call.rest.record(call.id, { name, ...command, beep })) !== 'done') {
      const going = await takeUpRecording(call, turn);
      if (!going) throw new CallAborted('gone');
      return going;
    }
    const happened = await untilEnd(call, name, command.maxSeconds * 1_000 + overdueMs);
    if (happened) return happened;
  }
  return [nothingSaid];
}

/**
 * Resumes a recording after events were lost, or after a crash of its process.
 *
 * @returns null when there is none
 */
export async function takeUpRecording(
  call: DrivenCall,
  turn: string,
): Promise<readonly CallEventBody[] | null> {
  const name = nameIn(call, turn);
  if (await call.rest.isRecording(name))
    return (await untilEnd(call, name, overdueMs)) ?? [nothingSaid];
  const heard = await call.rest.voiceActivityIn(name);
  return heard && [await answerOf(call, name, heard)];
}

function nameIn({ id, options }: DrivenCall, turn: string): string {
  return recordingName(options.application, { call: id, turn });
}

/** @returns null when Asterisk recorded nothing at all */
async function untilEnd(
  call: DrivenCall,
  name: string,
  withinMs: number,
): Promise<readonly CallEventBody[] | null> {
  try {
    const answer = await ended(call, name, withinMs);
    return answer && [answer];
  } catch (error) {
    if (!(error instanceof CallAborted) || error.why !== 'gone') throw error;
    return [(await endedBehind(call, name)) ?? nothingSaid, { type: 'ended' }];
  }
}

/** Waits for the end of a recording, and checks its state when no event arrives. */
async function ended(
  call: DrivenCall,
  name: string,
  withinMs: number,
): Promise<CallEventBody | null> {
  for (;;) {
    const signal = await nextSignal(call, withinMs);
    const end = endIn(signal, name);
    if (end) return answerIn(call, name, end);
    if (signal || (await call.rest.isRecording(name))) continue;
    return answerIn(call, name, null);
  }
}

/** The same for a caller who hung up: Asterisk reports both events in any order. */
async function endedBehind(call: DrivenCall, name: string): Promise<CallEventBody | null> {
  if (!(await call.rest.isRecording(name))) return answerIn(call, name, null);
  for (;;) {
    const signal = await call.mailbox.next(graceMs);
    if (signal?.type === 'released') throw new CallAborted('released');
    const end = endIn(signal, name);
    if (end || !signal) return answerIn(call, name, end);
  }
}

type RecordingEnd = Extract<AriEvent, { type: 'RecordingFinished' | 'RecordingFailed' }>;

function endIn(signal: CallSignal | null, name: string): RecordingEnd | null {
  if (signal?.type !== 'RecordingFinished' && signal?.type !== 'RecordingFailed') return null;
  return signal.recording.name === name ? signal : null;
}

/** A caller's recorded answer. @returns null when Asterisk made no recording, which is not the same as silence */
async function answerIn(
  call: DrivenCall,
  name: string,
  end: RecordingEnd | null,
): Promise<CallEventBody | null> {
  const heard = await heardOrTold(call, name, end);
  if (heard) return answerOf(call, name, heard);
  const isFinished = end?.recording.duration !== undefined;
  call.log('error', isFinished ? 'asterisk.recording-missing' : 'asterisk.recording-failed');
  return isFinished ? nothingSaid : null;
}

/**
 * Measures the sound in a recording. The data of Asterisk are imprecise: it rounds down to whole seconds and counts
 * silence. They are used only when the file cannot be read now; the desk fetches it later.
 */
async function heardOrTold(
  { rest, log }: DrivenCall,
  name: string,
  end: RecordingEnd | null,
): Promise<VoiceActivity | null> {
  try {
    return await rest.voiceActivityIn(name);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    log('warn', 'asterisk.recording-not-read', { code: error.info.code });
    return { seconds: Math.max(1, end?.recording.duration ?? 0), isSilent: false };
  }
}

async function answerOf(
  { rest }: DrivenCall,
  name: string,
  { seconds, isSilent }: VoiceActivity,
): Promise<CallEventBody> {
  if (!isSilent) return { type: 'recorded', recording: { ref: name, seconds, mime: 'audio/wav' } };
  await rest.deleteRecording(name);
  return nothingSaid;
}
