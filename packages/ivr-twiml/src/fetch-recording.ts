import type { CallRecording, VoiceContext } from '@aduan/core/voice';
import { type FileHost, fetchFile } from '@aduan/http';

/** Hosts of a provider's recordings, and the headers to fetch them. */
export type RecordingHost = Pick<FileHost, 'domains' | 'headers'>;

/** Fetches a recording from its provider. @throws ChannelError, retryable while the file is not available yet */
export async function fetchRecording(
  { ref, mime }: CallRecording,
  context: VoiceContext,
  host: RecordingHost,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }> {
  // Some providers redirect to their storage.
  const file = await fetchFile(ref, context, { ...host, redirects: true });
  return { body: file.body, mime: file.mime ?? mime };
}
