import { AduanError, type ChannelError } from '@aduan/core';
import type { CallRecording } from '@aduan/core/voice';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { recordingBlobKey } from './keep-recording.js';

const text =
  'Rekaman dari telepon ini tidak sampai, sehingga tidak bisa diputar. Bila isinya diperlukan, tanyakan lagi kepada pelapor.';
/** Much longer than a call is known, in which a case can come to have it, in ms. */
const ttlMs = 86_400_000;

/** Recordings that never come, whatever the desk waits for. */
export interface MissingRecordings {
  add(recording: CallRecording): Promise<void>;
  /** Says in the case of a call which of its recordings did not come. Again, nothing is said twice. */
  tell(call: Pick<CallSession, 'call' | 'case'>): Promise<void>;
}

/** Whether a provider says that a recording never comes: not that it is late, nor that the desk may not fetch it. */
export function neverComes(error: unknown): error is ChannelError {
  const isOfChannel = AduanError.isInstance(error) && error.name === 'ChannelError';
  return isOfChannel && (error as ChannelError).info.class === 'invalid';
}

/** Notes them in the store of the desk: a case may be opened only when one is missed already. */
export function missingRecordings(
  line: Pick<PhoneLine, 'actor' | 'channel' | 'kv' | 'tickets'>,
): MissingRecordings {
  const { actor, channel, kv, tickets } = line;
  const placeOf = (ref: string) => `missing/${ref}`;
  return {
    async add(recording) {
      await kv.set(placeOf(recordingBlobKey(channel, recording).media.ref), '', { ttlMs });
    },
    async tell({ call, case: known }) {
      if (!known) return;
      for (const ref of known.recordings) {
        if ((await kv.get(placeOf(ref))) === null) continue;
        const options = { actor, key: `${channel}:${call}:${ref}:missing` };
        await tickets().note(known.ticket.id, text, options);
      }
    },
  };
}
