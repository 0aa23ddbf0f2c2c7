import type { CallRecording, VoiceContext } from '@aduan/core/voice';
import { type FileHost, fetchFile } from '@aduan/http';

/** Where recordings of a provider lie, and what opens them. */
export type RecordingHost = Pick<FileHost, 'domains' | 'headers'>;

/** Fetches a recording from its provider. @throws ChannelError, retryable while it is not there yet */
export async function fetchRecording(
  { ref, mime }: CallRecording,
  context: VoiceContext,
  host: RecordingHost,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }> {
  // Some hand it out by way of their storage.
  const file = await fetchFile(ref, context, { ...host, redirects: true });
  return { body: file.body, mime: file.mime ?? mime };
}
