import { ChannelError } from '@aduan/core';
import type { CallRecording, VoiceContext } from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';

/** Where recordings of a provider lie, and what opens them. */
export interface RecordingHost {
  /** Domains of the provider: from nowhere else is a file fetched, and nobody else is given a password. */
  readonly domains: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches a recording from its provider. @throws ChannelError, retryable while it is not there yet */
export async function fetchRecording(
  { ref, mime }: CallRecording,
  context: VoiceContext,
  { domains, headers = {} }: RecordingHost,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }> {
  const url = URL.canParse(ref) ? new URL(ref) : null;
  const isTheirs =
    url?.protocol === 'https:' &&
    domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  if (!url || !isTheirs) {
    throw new ChannelError({ class: 'invalid' }, 'The recording does not lie at the provider.');
  }
  try {
    const response = await createHttp(context, { headers }).get(url);
    if (!response.body) throw new ChannelError({ class: 'invalid' }, 'The recording is empty.');
    const type = response.headers.get('content-type') ?? mime;
    return { body: response.body, mime: type.split(';', 1)[0] ?? type };
  } catch (error) {
    throw toChannelError(error, {
      // A recording is told of before it can be had.
      classify: ({ status }) => (status === 404 ? { class: 'retryable' } : null),
    });
  }
}
