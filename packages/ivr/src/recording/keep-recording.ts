import type { MediaRef } from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';
import type { CallRecording } from '@aduan/core/voice';
import type { PhoneLine } from '../phone-line.js';

/** Storage key of a recording. It is known before the provider delivers the file, so a ticket can refer to it at once. */
export function recordingBlobKey(
  channel: string,
  { ref, mime }: CallRecording,
): { readonly key: string; readonly media: MediaRef } {
  const key = `${channel}-${sha256Hex(`${channel} ${ref}`).slice(0, 32)}`;
  return { key, media: { ref: `blob:${key}`, kind: 'audio', mime } };
}

/** Storage key of a file in a ticket. */
export function blobOf({ ref }: Pick<MediaRef, 'ref'>): string {
  return ref.slice('blob:'.length);
}

/**
 * Fetches and stores a recording; then the provider may delete it. Idempotent: the key stays the same.
 *
 * @throws ChannelError from the provider, StoreError from the file store
 */
export async function keepRecording(line: PhoneLine, recording: CallRecording): Promise<void> {
  const { provider, files, context, channel } = line;
  if (!provider.fetchRecording) return;
  const { key } = recordingBlobKey(channel, recording);
  const { body, mime } = await provider.fetchRecording(recording, context);
  await files.put(key, body, { mime });
  await provider.forgetRecording?.(recording, context);
}
