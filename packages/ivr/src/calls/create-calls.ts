import type { TicketId } from '@aduan/core';
import type { MediaRef } from '@aduan/core/channel';
import type { CallEvent, CallRecording, VoiceInstruction } from '@aduan/core/voice';
import { holdLines } from '../instruction/hold-lines.js';
import type { PhoneLine } from '../phone-line.js';
import { allFilesOfCall, isOfCall } from '../recording/files-of-call.js';
import { keepLateRecording } from '../recording/keep-late-recording.js';
import { blobOf, keepRecording, recordingBlobKey } from '../recording/keep-recording.js';
import { missingRecordings, neverComes } from '../recording/missing-recordings.js';
import { waitInQueue } from './answerer.js';
import { beginCall } from './begin-call.js';
import type { CallSession } from './call-session.js';
import type { CallStore } from './call-store.js';
import { conductCall } from './conduct-call.js';
import { runningWork } from './running-work.js';

/**
 * Number of attempts to save a call that other callbacks change at the same time. After that the provider must retry.
 */
const maxAttempts = 8;
/** How long the end of a call waits for a running recording, in ms: providers report both at once, in any order. */
const recordingGraceMs = 3_000;

/** The calls of a line. */
export interface Calls {
  /**
   * Handles one event and returns the next output to the caller. A late or repeated event gets the current instruction
   * and changes nothing.
   *
   * @returns null for an event that needs no answer
   * @throws Error when the call could not be stored; the provider must retry
   */
  take(event: CallEvent): Promise<VoiceInstruction | null>;
  /** The ticket that a call has opened; null when there is none, or when the call is unknown or expired. */
  ticketOf(call: string): Promise<TicketId | null>;
  /** Waits for recordings that are being fetched. */
  settled(): Promise<void>;
}

/** Conducts the calls of a line. */
export function createCalls(line: PhoneLine, store: CallStore): Calls {
  const running = runningWork();
  const errands = new Set<Promise<unknown>>();
  const fetching = new Map<string, Promise<void>>();
  const missing = missingRecordings(line);

  async function take(event: CallEvent): Promise<VoiceInstruction | null> {
    if (event.type === 'recording-ready') {
      if (await isExpected(event)) await keepIfItComes(event);
      return null;
    }
    if (event.type === 'ended' && (await isRecording(event.call)))
      await line.pause(recordingGraceMs);
    for (let rival = 0; rival < maxAttempts; rival += 1) {
      const kept = await store.load(event.call);
      if (!kept && event.type === 'ended') return null;
      if (kept && isLate(kept.session, event)) return lateAnswer(kept.session, event);
      if (kept && event.type === 'queued') return whileQueued(kept.session, event);
      if (event.type === 'recorded' && event.recording) fetchSoon(event.call, event.recording);
      const before = kept?.session ?? beginCall(event, line.flow.languages[0], line.context.now());
      // An unknown call starts again with any event; a recording in that event is kept.
      if (!kept && event.type === 'recorded' && event.recording)
        await keepLateRecording(line, before, event.recording);
      const taken = kept ? event : ({ ...event, type: 'incoming' } as const);
      const after = await conductCall(line, running, before, taken);
      if (after === before || (await store.save(after, kept?.revision ?? 0))) {
        if (isCalledOff(line, after)) forgetFiles(after);
        else if (after.ticket !== before.ticket) errand(tellMissing(after));
        return after.instruction;
      }
    }
    throw new Error('Too many callbacks of one call came at once.');
  }
  async function isRecording(call: string): Promise<boolean> {
    const kept = await store.load(call);
    return kept?.session.instruction.next.do === 'record';
  }
  /** Attempts to fetch a recording. If the file is not ready yet, the provider sends an event when it is. */
  function fetchSoon(call: string, recording: CallRecording): void {
    const { key } = recordingBlobKey(line.channel, recording);
    const fetch = keepIfItComes({ call, recording })
      .catch(() => line.log('info', 'phone.recording-not-there-yet'))
      .finally(() => fetching.get(key) === fetch && fetching.delete(key));
    fetching.set(key, fetch);
    errand(fetch);
  }
  /** Stores a recording, or notes in the ticket of its call that it will never arrive. @throws Error when it may still arrive */
  async function keepIfItComes({
    call,
    recording,
  }: Pick<ReadyRecording, 'call' | 'recording'>): Promise<void> {
    try {
      await keepRecording(line, recording);
    } catch (error) {
      if (!neverComes(error)) throw error;
      line.log('warn', 'phone.recording-missing', { code: error.info.code ?? error.code });
      await missing.add(recording);
      const kept = await store.load(call);
      if (kept) await tellMissing(kept.session);
    }
  }
  async function tellMissing(session: CallSession): Promise<void> {
    try {
      await missing.tell(session);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      line.log('error', 'phone.missing-not-told', { error: name });
    }
  }
  /** Whether a recording was asked for. Any other recording is not stored. */
  async function isExpected({ call, recording }: ReadyRecording): Promise<boolean> {
    const { media } = recordingBlobKey(line.channel, recording);
    if (await line.claims.isClaimed(media)) return true;
    const session = (await store.load(call))?.session;
    if (!session || session.stage === 'over') return false;
    return session.instruction.next.do === 'record' || isOfCall(line, session, media);
  }
  /** Deletes the recordings of a caller who cancelled. */
  function forgetFiles(session: CallSession): void {
    for (const file of allFilesOfCall(line, session)) errand(forget(file));
  }
  async function forget(file: MediaRef): Promise<void> {
    const blob = blobOf(file);
    await fetching.get(blob);
    try {
      if (!(await line.claims.isClaimed(file))) await line.files.delete(blob);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      line.log('error', 'phone.recording-not-forgotten', { error: name });
    }
  }
  function errand(work: Promise<void>): void {
    errands.add(work);
    void work.finally(() => errands.delete(work));
  }
  async function lateAnswer(session: CallSession, event: CallEvent): Promise<VoiceInstruction> {
    if (event.type !== 'recorded' || !event.recording) return session.instruction;
    const { media } = recordingBlobKey(line.channel, event.recording);
    const isLost = session.stage === 'over' && !isCalledOff(line, session);
    if (isLost) await keepLateRecording(line, session, event.recording);
    if (isLost || isOfCall(line, session, media)) fetchSoon(event.call, event.recording);
    return session.instruction;
  }
  function whileQueued(
    { instruction: turn, queuedAt, language }: CallSession,
    { position }: Extract<CallEvent, { type: 'queued' }>,
  ): VoiceInstruction {
    if (turn.next.do !== 'queue') return { ...turn, say: [], next: { do: 'leave' } };
    const now = line.context.now();
    const next = waitInQueue(line, turn.next.queue, now - (queuedAt ?? now));
    const say = next.do === 'hold' ? holdLines(position, language) : [];
    return { ...turn, say, next };
  }

  return {
    take,
    async ticketOf(call) {
      const kept = await store.load(call);
      return kept?.session.ticket?.ticket.id ?? null;
    },
    async settled() {
      await Promise.all(errands);
    },
  };
}

type ReadyRecording = Extract<CallEvent, { type: 'recording-ready' }>;

/** Whether the caller decided that nothing is sent. */
function isCalledOff({ flow }: Pick<PhoneLine, 'flow'>, { talk }: CallSession): boolean {
  const node = talk?.mode === 'ended' ? flow.nodes[talk.stack.at(-1)?.node ?? ''] : undefined;
  return node?.kind === 'end' && node.reason === 'cancelled';
}

/** Whether an event answers an earlier turn than the current one. */
function isLate({ instruction: turn, stage, turns }: CallSession, event: CallEvent): boolean {
  if (event.type === 'ended') return stage === 'over';
  if (event.type === 'incoming') return turns > 0;
  return event.turn !== turn.id || stage === 'over';
}
