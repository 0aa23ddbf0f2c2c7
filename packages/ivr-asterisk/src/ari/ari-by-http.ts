import type { VoiceContext } from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';
import { concurrencyLimit } from '../concurrency-limit.js';
import { type AriAccess, type AriQuestion, isTrouble } from './ari-access.js';
import { type AriServer, authorizationOf } from './ari-server.js';
import { fetchRecordingFile } from './recording-file.js';

/** Timeout of one command, in ms. */
const timeoutMs = 10_000;
/** Timeout of a recording file until its last byte, in ms. The caller waits for the result. */
const fileTimeoutMs = 5_000;

/**
 * Limit of concurrent commands. Each uses its own connection, and Asterisk closes connections beyond `sessionlimit` of
 * `http.conf` (100 by default) without a response. A command takes milliseconds.
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
