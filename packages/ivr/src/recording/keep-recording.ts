import { type MediaRef, sha256Hex } from '@aduan/core';
import type { CallRecording } from '@aduan/core/voice';
import type { PhoneLine } from '../phone-line.js';

/**
 * Where a recording lies in the files of the desk: known before the provider hands it out, so that a case that is
 * opened at once has it, and it arrives there later.
 */
export function recordingBlobKey(
  channel: string,
  { ref, mime }: CallRecording,
): { readonly key: string; readonly media: MediaRef } {
  const key = `${channel}-${sha256Hex(`${channel} ${ref}`).slice(0, 32)}`;
  return { key, media: { ref: `blob:${key}`, kind: 'audio', mime } };
}

/** Where a recording lies that a case names. */
export function blobOf({ ref }: Pick<MediaRef, 'ref'>): string {
  return ref.slice('blob:'.length);
}

/**
 * Fetches a recording and keeps it; then the provider may forget it. Again does no harm: it is the same file.
 *
 * @throws ChannelError as the provider does, StoreError as the files do
 */
export async function keepRecording(line: PhoneLine, recording: CallRecording): Promise<void> {
  const { provider, files, context, channel } = line;
  if (!provider.fetchRecording) return;
  const { key } = recordingBlobKey(channel, recording);
  const { body, mime } = await provider.fetchRecording(recording, context);
  await files.put(key, body, { mime });
  await provider.forgetRecording?.(recording, context);
}
