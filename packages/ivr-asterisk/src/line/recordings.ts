import { ChannelError } from '@aduan/core';
import type { VoiceRecordings } from '@aduan/core/voice';
import { ariByHttp } from '../ari/ari-by-http.js';
import { ariRest } from '../ari/ari-rest.js';
import type { AriServer } from '../ari/ari-server.js';
import { fetchRecordingFile } from '../ari/recording-file.js';
import { concurrencyLimit } from '../concurrency-limit.js';
import { readRecordingName } from '../instructions/recording-name.js';

/** Limit of concurrent recording downloads, apart from commands: see `ariByHttp`. */
const maxConcurrent = 8;
/** Timeout of reading a file, in ms; then it is aborted and its slot is free. */
const readTimeoutMs = 300_000;

/** Fetches and deletes the recordings of a line for the desk. */
export function recordingsOf(application: string, server: AriServer): Required<VoiceRecordings> {
  const limited = concurrencyLimit(maxConcurrent);
  return {
    async fetchRecording({ ref, mime }, context) {
      if (!readRecordingName(application, ref))
        throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
      return new Promise((found, failed) => {
        // The slot is released when the file was read.
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

/** Passes the bytes through. @param over - called when they were read, aborted, or not read in time */
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
