import type { VoiceCommand } from '@aduan/core/voice';
import { CallLeft } from '../calls/call-left.js';
import { type DrivenCall, type Happening, nextSignal } from '../calls/driven-call.js';
import { recordingName } from './recording-name.js';

/** After a hang-up, how long the end of a recording is waited for before it is asked for, in ms. */
const graceMs = 3_000;
/** Beyond its longest time: its end may have been lost, in ms. */
const overdueMs = 5_000;

/**
 * Records what a caller says. Wherever he hangs up, what was recorded until then is his answer.
 *
 * @returns what became of it, and that he has gone, where he has
 */
export async function record(
  call: DrivenCall,
  command: Extract<VoiceCommand, { do: 'record' }>,
  turn: string,
): Promise<readonly Happening[]> {
  const { rest, id } = call;
  const name = nameIn(call, turn);
  if ((await rest.record(id, { name, ...command })) === 'done')
    return untilEnd(call, name, command.maxSeconds * 1_000 + overdueMs);
  const going = await takeUpRecording(call, turn);
  if (!going) throw new CallLeft('gone');
  return going;
}

/**
 * Takes up a recording that was begun before events were lost, or by a process that died.
 *
 * @returns null when there is none
 */
export async function takeUpRecording(
  call: DrivenCall,
  turn: string,
): Promise<readonly Happening[] | null> {
  const name = nameIn(call, turn);
  if (await call.rest.isRecording(name)) return untilEnd(call, name, overdueMs);
  const seconds = await call.rest.recordedSeconds(name);
  return seconds === null ? null : [await answerOf(call, name, seconds)];
}

function nameIn({ id, options }: DrivenCall, turn: string): string {
  return recordingName(options.application, { call: id, turn });
}

async function untilEnd(
  call: DrivenCall,
  name: string,
  withinMs: number,
): Promise<readonly Happening[]> {
  try {
    return [await ended(call, name, withinMs)];
  } catch (error) {
    if (!(error instanceof CallLeft) || error.why !== 'gone') throw error;
    return [await endedBehind(call, name), { type: 'ended' }];
  }
}

/** Waits for the end of a recording, and asks for it when nothing is heard of it. */
async function ended(call: DrivenCall, name: string, withinMs: number): Promise<Happening> {
  for (;;) {
    const signal = await nextSignal(call, withinMs);
    if (signal?.type === 'RecordingFinished' && signal.recording.name === name)
      return answerOf(call, name, signal.recording.duration ?? null);
    if (signal?.type === 'RecordingFailed' && signal.recording.name === name) {
      call.log('error', 'asterisk.recording-failed');
      return { type: 'recorded', recording: null };
    }
    if (signal || (await call.rest.isRecording(name))) continue;
    return answerOf(call, name, null);
  }
}

/** The same of a caller who has hung up: Asterisk tells of both, in any order. */
async function endedBehind(call: DrivenCall, name: string): Promise<Happening> {
  if (!(await call.rest.isRecording(name))) return answerOf(call, name, null);
  for (;;) {
    const signal = await call.mailbox.next(graceMs);
    if (signal?.type === 'released') throw new CallLeft('released');
    if (signal?.type === 'RecordingFinished' && signal.recording.name === name)
      return answerOf(call, name, signal.recording.duration ?? null);
    if (!signal) return answerOf(call, name, null);
  }
}

async function answerOf(
  { rest }: DrivenCall,
  name: string,
  told: number | null,
): Promise<Happening> {
  const seconds = told ?? (await rest.recordedSeconds(name)) ?? 0;
  if (seconds > 0)
    return { type: 'recorded', recording: { ref: name, seconds, mime: 'audio/wav' } };
  await rest.deleteRecording(name);
  return { type: 'recorded', recording: null };
}
