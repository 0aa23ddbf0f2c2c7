import type { VoiceContext } from '@aduan/core/voice';
import { fetchFile } from '@aduan/http';
import { type AriServer, authorizationOf } from './ari-server.js';

/**
 * Fetches the file of a recording. One that never ends or arrives too slowly is aborted.
 *
 * @param maxMs - timeout until the last byte
 * @throws ChannelError, with code 404 when there is no file
 */
export async function fetchRecordingFile(
  context: Pick<VoiceContext, 'fetch' | 'signal'>,
  server: AriServer,
  name: string,
  maxMs: number,
): Promise<ReadableStream<Uint8Array>> {
  const { host, protocol } = new URL(server.url);
  const place = `recordings/stored/${encodeURIComponent(name)}/file`;
  const { body } = await fetchFile(`${server.url.replace(/\/$/, '')}/${place}`, context, {
    domains: [host],
    headers: { authorization: authorizationOf(server) },
    insecure: protocol === 'http:',
    maxMs,
  });
  return body;
}
