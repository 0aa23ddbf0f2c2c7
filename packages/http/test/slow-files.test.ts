import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchFile } from '../src/index.js';

/** A provider whose files never end. @returns its host and port */
async function dripping(bytes: number): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200);
    response.flushHeaders();
    if (bytes > 0) response.write(Buffer.alloc(bytes));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['that never ends', 1_000],
  ['of which no byte comes', 0],
])('nobody waits for a file %s', async (_, bytes) => {
  const at = await dripping(bytes);
  const context = { fetch, signal: new AbortController().signal };
  const fetching = async () => {
    const host = { domains: [at], insecure: true, maxMs: 300 };
    const { body } = await fetchFile(`http://${at}/1.wav`, context, host);
    return new Response(body).arrayBuffer();
  };
  await expect(fetching()).rejects.toMatchObject({
    message: 'The file comes too slowly.',
    info: { class: 'retryable' },
  });
});
