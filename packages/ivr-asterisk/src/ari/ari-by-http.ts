import type { VoiceContext } from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';
import { concurrencyLimit } from '../concurrency-limit.js';
import { type AriAccess, type AriQuestion, isTrouble } from './ari-access.js';
import { type AriServer, authorizationOf } from './ari-server.js';
import { fetchRecordingFile } from './recording-file.js';

/** How long one command may take, in ms. */
const timeoutMs = 10_000;
/** How long the file of a recording may take until its last byte, in ms: a caller waits for what comes of it. */
const fileTimeoutMs = 5_000;

/**
 * As many commands are given at once: each takes a connection of its own, and Asterisk closes those beyond
 * `sessionlimit` of `http.conf`, 100 by default, without an answer. They take milliseconds.
 */
const maxConcurrent = 32;

/** The REST interface as Asterisk serves it over HTTP. */
export function ariByHttp(
  context: Pick<VoiceContext, 'fetch' | 'signal'>,
  server: AriServer,
  limited = concurrencyLimit(maxConcurrent),
): AriAccess {
  const http = createHttp(context, {
    baseUrl: server.url,
    headers: { authorization: authorizationOf(server) },
    timeoutMs,
  });
  async function request(question: AriQuestion): Promise<Response> {
    const { method, path, query } = question;
    const place = path.map(encodeURIComponent).join('/');
    const throwHttpErrors = (status: number) => isTrouble(status, question);
    try {
      return await http(place, { method, searchParams: query, throwHttpErrors });
    } catch (error) {
      throw toChannelError(error);
    }
  }
  return {
    ask: (question) =>
      limited(async () => {
        const response = await request(question);
        return { status: response.status, body: await response.text() };
      }),
    file: (name) =>
      limited(async () => {
        try {
          const body = await fetchRecordingFile(context, server, name, fileTimeoutMs);
          return new Uint8Array(await new Response(body).arrayBuffer());
        } catch (error) {
          const failure = toChannelError(error);
          if (failure.info.code === 404) return null;
          throw failure;
        }
      }),
  };
}
