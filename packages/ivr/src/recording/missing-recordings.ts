import { AduanError, type ChannelError } from '@aduan/core';
import type { CallRecording } from '@aduan/core/voice';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { recordingBlobKey } from './keep-recording.js';

const text =
  'Rekaman dari telepon ini tidak sampai, sehingga tidak bisa diputar. Bila isinya diperlukan, tanyakan lagi kepada pelapor.';
/**
 * How long a missing recording is remembered, in ms. Much longer than a call, because its ticket may be opened later.
 */
const ttlMs = 86_400_000;

/** Recordings that will never arrive. */
export interface MissingRecordings {
  add(recording: CallRecording): Promise<void>;
  /** Notes in the ticket of a call which of its recordings are missing. Idempotent. */
  tell(call: Pick<CallSession, 'call' | 'ticket'>): Promise<void>;
}

/** Whether a provider reports that a recording will never arrive, as opposed to late or forbidden. */
export function neverComes(error: unknown): error is ChannelError {
  const isOfChannel = AduanError.isInstance(error) && error.name === 'ChannelError';
  return isOfChannel && (error as ChannelError).info.class === 'invalid';
}

/** Stores them in the key-value store of the channel, because the ticket may be opened after the recording is known to be missing. */
export function missingRecordings(
  line: Pick<PhoneLine, 'actor' | 'channel' | 'kv' | 'tickets'>,
): MissingRecordings {
  const { actor, channel, kv, tickets } = line;
  const placeOf = (ref: string) => `missing/${ref}`;
  return {
    async add(recording) {
      await kv.set(placeOf(recordingBlobKey(channel, recording).media.ref), '', { ttlMs });
    },
    async tell({ call, ticket: known }) {
      if (!known) return;
      for (const ref of known.recordings) {
        if ((await kv.get(placeOf(ref))) === null) continue;
        const options = { actor, key: `${channel}:${call}:${ref}:missing` };
        await tickets().note(known.ticket.id, text, options);
      }
    },
  };
}
