import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { onlyCall, telephoneDesk } from './telephone-desk.js';

const guide = readFileSync(new URL('../../../../docs/en/phone-line.md', import.meta.url), 'utf8');

test('the command of the guide tells a desk that somebody calls', async () => {
  const [, script = ''] = /```bash\n([^`]*webhook-signature[^`]*)```/.exec(guide) ?? [];
  const [, secret = ''] = /secret='([^']+)'/.exec(script) ?? [];
  const desk = telephoneDesk({ secrets: [secret] }, undefined, Date.now());
  const server = createServer(async (request, response) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of request) pieces.push(piece);
    const { status } = await desk.aduan.fetch(
      new Request(`http://desk.example${request.url}`, {
        method: 'POST',
        headers: new Headers(request.headers as Record<string, string>),
        body: Buffer.concat(pieces),
      }),
    );
    response.writeHead(status).end();
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const here = script.replace('127.0.0.1:3000', `127.0.0.1:${port}`).replace('--retry 5', '');
    await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here]);
    expect(await onlyCall(desk)).toMatchObject({
      state: 'ringing',
      from: '081234567890',
      recording: { state: 'promised' },
    });
  } finally {
    server.close();
  }
});
