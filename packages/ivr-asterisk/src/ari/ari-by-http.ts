import type { VoiceContext } from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';
import { concurrencyLimit } from '../concurrency-limit.js';
import { type AriAccess, type AriQuestion, isTrouble } from './ari-access.js';
import { type AriServer, authorizationOf } from './ari-server.js';

/** How long one command may take, in ms. */
const timeoutMs = 10_000;

/**
 * As many commands are given at once: each takes a connection of its own, and Asterisk closes those beyond
 * `sessionlimit` of `http.conf`, 100 by default, without an answer. They take milliseconds.
 */
const mostAtOnce = 32;

/** The REST interface as Asterisk serves it over HTTP. */
export function ariByHttp(
  context: Pick<VoiceContext, 'fetch' | 'signal'>,
  server: AriServer,
  limited = concurrencyLimit(mostAtOnce),
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
        const path = ['recordings', 'stored', name, 'file'];
        const response = await request({ method: 'GET', path, query: {} });
        const bytes = await response.arrayBuffer();
        return response.ok ? new Uint8Array(bytes) : null;
      }),
  };
}
