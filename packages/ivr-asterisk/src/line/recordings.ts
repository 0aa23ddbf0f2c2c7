import { ChannelError } from '@aduan/core';
import type { VoiceRecordings } from '@aduan/core/voice';
import { ariByHttp } from '../ari/ari-by-http.js';
import { ariRest } from '../ari/ari-rest.js';
import type { AriServer } from '../ari/ari-server.js';
import { fetchRecordingFile } from '../ari/recording-file.js';
import { concurrencyLimit } from '../concurrency-limit.js';
import { readRecordingName } from '../instructions/recording-name.js';

/** As many recordings are fetched at once, beside commands: see `ariByHttp`. */
const maxConcurrent = 8;
/** After how long a file that nobody reads counts as read, in ms; it is broken off then. */
const readTimeoutMs = 300_000;

/** The recordings of a line, as the desk fetches and deletes them. */
export function recordingsOf(application: string, server: AriServer): Required<VoiceRecordings> {
  const limited = concurrencyLimit(maxConcurrent);
  return {
    async fetchRecording({ ref, mime }, context) {
      if (!readRecordingName(application, ref))
        throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
      return new Promise((found, failed) => {
        // Its place is free for the next one when the file was read.
        void limited(async () => {
          try {
            const body = await fetchRecordingFile(context, server, ref, readTimeoutMs);
            await new Promise<void>((over) => found({ body: untilOver(body, over), mime }));
          } catch (error) {
            failed(error);
          }
        });
      });
    },
    async forgetRecording({ ref }, context) {
      await ariRest(ariByHttp(context, server, limited)).deleteRecording(ref);
    },
  };
}

/** The same bytes. @param over - called when they are read, broken off, or left lying */
function untilOver(body: ReadableStream<Uint8Array>, over: () => void): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  AbortSignal.timeout(readTimeoutMs).addEventListener('abort', over);
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await reader.read();
        if (!next.done) return controller.enqueue(next.value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      over();
    },
    cancel(reason) {
      over();
      return reader.cancel(reason);
    },
  });
}
